// expect: r001; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        using var one = new Timer(_ => photos[0] = Shop.Fetch(first, 3), null, 0, Timeout.Infinite);
        using var two = new Timer(_ => photos[1] = Shop.Fetch(second, 2), null, 0, Timeout.Infinite);
        Thread.Sleep(3000);
        return photos;
    }
}
