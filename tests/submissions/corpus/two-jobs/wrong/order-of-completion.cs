// expect: results are in the wrong order
namespace Exercises;

using System.Collections.Concurrent;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new ConcurrentQueue<string>();
        Task.WaitAll(
            Task.Run(() => photos.Enqueue(Shop.Fetch(first, 3))),
            Task.Run(() => photos.Enqueue(Shop.Fetch(second, 2))));
        return [.. photos];
    }
}
