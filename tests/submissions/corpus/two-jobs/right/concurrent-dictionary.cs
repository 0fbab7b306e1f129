// accepted: results by order in a ConcurrentDictionary
namespace Exercises;

using System.Collections.Concurrent;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new ConcurrentDictionary<string, string>();
        var jobs = new[]
        {
            Task.Run(() => { photos[first] = Shop.Fetch(first, 3); }),
            Task.Run(() => { photos[second] = Shop.Fetch(second, 2); }),
        };
        Task.WaitAll(jobs);
        return [photos[first], photos[second]];
    }
}
