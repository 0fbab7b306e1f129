// accepted: tasks by order, the complete one found by WhenAny
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.ToDictionary(job => Task.Run(() => Shop.FetchFromTape(job.Order, job.Seconds)), job => job.Order);
        while (fetches.Count > 0)
        {
            var fetch = await Task.WhenAny(fetches.Keys);
            fetches.Remove(fetch, out var order);
            Shop.HandOut(order!, await fetch);
        }
    }
}
