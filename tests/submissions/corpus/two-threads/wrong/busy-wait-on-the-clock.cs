// expect: is missing
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        new Thread(() => photos[0] = Shop.Fetch(first)).Start();
        new Thread(() => photos[1] = Shop.Fetch(second)).Start();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromSeconds(2)) { }
        return photos;
    }
}
