// accepted: jobs add to a BlockingCollection, the caller takes
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        using var ready = new System.Collections.Concurrent.BlockingCollection<(string Order, string Photo)>();
        foreach (var job in jobs) ThreadPool.QueueUserWorkItem(_ => ready.Add((job.Order, Shop.FetchFromTape(job.Order, job.Seconds))));
        foreach (var _ in jobs)
        {
            var (order, photo) = ready.Take();
            Shop.HandOut(order, photo);
        }
        await Task.CompletedTask;
    }
}
