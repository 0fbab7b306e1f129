// expect: deadlock; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        using var done = new ManualResetEventSlim();
        new Thread(() => photos[0] = Shop.Fetch(first)).Start();
        new Thread(() => photos[1] = Shop.Fetch(second)).Start();
        done.Wait();
        return photos;
    }
}
