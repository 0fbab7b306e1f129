// expect: The error was swallowed
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var one = new Thread(() => photos[0] = Fetch(first));
        var two = new Thread(() => photos[1] = Fetch(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos;
    }

    private static string Fetch(string order)
    {
        try
        {
            return Shop.FetchOriginal(order);
        }
        catch (Exception error)
        {
            return error.Message;
        }
    }
}
