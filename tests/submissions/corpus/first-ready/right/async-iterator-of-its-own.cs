// accepted: an async iterator in the order of completion
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        await foreach (var (order, photo) in AsCompleted(jobs.Select(job => Task.Run(() => (job.Order, Shop.FetchFromTape(job.Order, job.Seconds))))))
            Shop.HandOut(order, photo);
    }

    private static async IAsyncEnumerable<T> AsCompleted<T>(IEnumerable<Task<T>> tasks)
    {
        var left = tasks.ToHashSet();
        while (left.Count > 0)
        {
            var ready = await Task.WhenAny(left);
            left.Remove(ready);
            yield return await ready;
        }
    }
}
