// expect: r002 was ready at 1 s, but was handed out only at 2.5 s; FirstReady.cs
using System.Collections.Concurrent;

namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var ready = new ConcurrentQueue<(string, string)>();
        await Parallel.ForEachAsync(jobs, (job, _) =>
        {
            ready.Enqueue((job.Order, Shop.FetchFromTape(job.Order, job.Seconds)));
            return ValueTask.CompletedTask;
        });
        while (ready.TryDequeue(out var next)) Shop.HandOut(next.Item1, next.Item2);
    }
}
