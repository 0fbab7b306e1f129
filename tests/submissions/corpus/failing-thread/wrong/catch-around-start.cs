// expect: nobody catches it on thread 1; the real process would end here
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        try
        {
            var one = new Thread(() => photos[0] = Shop.FetchOriginal(first));
            var two = new Thread(() => photos[1] = Shop.FetchOriginal(second));
            one.Start();
            two.Start();
            one.Join();
            two.Join();
        }
        catch (Exception error)
        {
            throw new InvalidOperationException("a fetch failed", error);
        }

        return photos;
    }
}
