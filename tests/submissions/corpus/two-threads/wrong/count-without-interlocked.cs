// expect: TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var done = 0;
        using var both = new ManualResetEventSlim();
        new Thread(() => { photos[0] = Shop.Fetch(first); if (++done == 2) both.Set(); }).Start();
        new Thread(() => { photos[1] = Shop.Fetch(second); if (++done == 2) both.Set(); }).Start();
        both.Wait();
        return photos;
    }
}
