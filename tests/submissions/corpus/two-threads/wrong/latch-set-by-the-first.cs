// expect: read before
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        using var done = new ManualResetEventSlim();
        new Thread(() => { photos[0] = Shop.Fetch(first); done.Set(); }).Start();
        new Thread(() => { photos[1] = Shop.Fetch(second); done.Set(); }).Start();
        done.Wait();
        return photos;
    }
}
