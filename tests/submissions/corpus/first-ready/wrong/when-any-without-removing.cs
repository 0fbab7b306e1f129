// expect: r002 was handed out 3 times, and r001 and r003 never; WhenAny; stays in the list
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => Task.Run(() => (job.Order, Photo: Shop.FetchFromTape(job.Order, job.Seconds)))).ToList();
        foreach (var _ in jobs)
        {
            var (order, photo) = await await Task.WhenAny(fetches);
            Shop.HandOut(order, photo);
        }
    }
}
