// accepted: buckets that are filled in the order of completion
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var buckets = jobs.Select(_ => new TaskCompletionSource<(string Order, string Photo)>()).ToArray();
        var next = -1;
        foreach (var job in jobs)
        {
            _ = Task.Run(() =>
            {
                var photo = Shop.FetchFromTape(job.Order, job.Seconds);
                buckets[Interlocked.Increment(ref next)].SetResult((job.Order, photo));
            });
        }
        foreach (var bucket in buckets)
        {
            var (order, photo) = await bucket.Task;
            Shop.HandOut(order, photo);
        }
    }
}
