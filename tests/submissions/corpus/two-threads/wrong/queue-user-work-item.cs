// expect: pool thread; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        using var both = new CountdownEvent(2);
        ThreadPool.QueueUserWorkItem(_ => { photos[0] = Shop.Fetch(first); both.Signal(); });
        ThreadPool.QueueUserWorkItem(_ => { photos[1] = Shop.Fetch(second); both.Signal(); });
        both.Wait();
        return photos;
    }
}
