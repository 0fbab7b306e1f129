// expect: handed out at 0 s, before it was ready
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => Task.Run(() => Shop.FetchFromTape(job.Order, job.Seconds))).ToArray();
        foreach (var job in jobs) Shop.HandOut(job.Order, $"{job.Order}.jpg");
        await Task.WhenAll(fetches);
    }
}
