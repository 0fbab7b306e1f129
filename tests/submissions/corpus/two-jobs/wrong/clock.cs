// expect: Busy wait
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        ThreadPool.QueueUserWorkItem(_ => photos[0] = Shop.Fetch(first, 3));
        ThreadPool.QueueUserWorkItem(_ => photos[1] = Shop.Fetch(second, 2));
        var end = Environment.TickCount64 + 3000;
        while (Environment.TickCount64 < end) { }
        return photos;
    }
}
