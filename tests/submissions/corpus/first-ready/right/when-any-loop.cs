// accepted: WhenAny in a loop that removes what is complete
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => Task.Run(() => (job.Order, Photo: Shop.FetchFromTape(job.Order, job.Seconds)))).ToList();
        while (fetches.Count > 0)
        {
            var fetch = await Task.WhenAny(fetches);
            fetches.Remove(fetch);
            var (order, photo) = await fetch;
            Shop.HandOut(order, photo);
        }
    }
}
