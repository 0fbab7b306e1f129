// accepted: Parallel.ForEach whose body hands out
using System.Collections.Concurrent;

namespace Exercises;

public static class FirstReady
{
    public static Task ServeAsync(params (string Order, double Seconds)[] jobs) => Task.Run(() =>
        Parallel.ForEach(Partitioner.Create(jobs, EnumerablePartitionerOptions.NoBuffering), job => Shop.HandOut(job.Order, Shop.FetchFromTape(job.Order, job.Seconds))));
}
