// accepted: a queue, and a semaphore that counts what is in it
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var queue = new System.Collections.Concurrent.ConcurrentQueue<(string Order, string Photo)>();
        using var ready = new SemaphoreSlim(0);
        foreach (var job in jobs)
        {
            _ = Task.Run(() =>
            {
                queue.Enqueue((job.Order, Shop.FetchFromTape(job.Order, job.Seconds)));
                ready.Release();
            });
        }
        foreach (var _ in jobs)
        {
            await ready.WaitAsync();
            if (queue.TryDequeue(out var next)) Shop.HandOut(next.Order, next.Photo);
        }
    }
}
