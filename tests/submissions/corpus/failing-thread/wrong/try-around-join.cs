// expect: nobody catches it on thread 1
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var one = new Thread(() => photos[0] = Shop.FetchOriginal(first));
        var two = new Thread(() => photos[1] = Shop.FetchOriginal(second));
        try
        {
            one.Start();
            two.Start();
            one.Join();
            two.Join();
        }
        catch (InvalidDataException)
        {
            throw;
        }

        return photos;
    }
}
