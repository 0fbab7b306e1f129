// expect: r001 was still being served; nothing waited for it
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => Task.Run(() => (job.Order, Photo: Shop.FetchFromTape(job.Order, job.Seconds)))).ToList();
        var (order, photo) = await await Task.WhenAny(fetches);
        Shop.HandOut(order, photo);
    }
}
