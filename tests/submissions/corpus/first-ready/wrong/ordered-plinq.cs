// expect: r002 was ready at 1 s, but was handed out only at 2.5 s; FirstReady.cs
namespace Exercises;

public static class FirstReady
{
    public static Task ServeAsync(params (string Order, double Seconds)[] jobs) => Task.Run(() =>
    {
        foreach (var (order, photo) in jobs.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(job => (job.Order, Shop.FetchFromTape(job.Order, job.Seconds))))
            Shop.HandOut(order, photo);
    });
}
