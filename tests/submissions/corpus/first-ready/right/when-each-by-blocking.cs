// accepted: WhenEach, read by blocking
namespace Exercises;

public static class FirstReady
{
    public static Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => Task.Run(() => (job.Order, Photo: Shop.FetchFromTape(job.Order, job.Seconds)))).ToList();
        foreach (var fetch in Task.WhenEach(fetches).ToBlockingEnumerable())
        {
            var (order, photo) = fetch.Result;
            Shop.HandOut(order, photo);
        }

        return Task.CompletedTask;
    }
}
