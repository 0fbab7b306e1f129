// expect: r001 was still being served: nothing waited for it; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var jobs = new[] { Task.Run(() => photos[0] = Shop.Fetch(first, 3)), Task.Run(() => photos[1] = Shop.Fetch(second, 2)) };
        Task.WaitAll(jobs, 3000);
        return photos;
    }
}
