// expect: r001 was served with FetchAsync, not with FetchFromTape
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        await Task.WhenAll(jobs.Select(async job => Shop.HandOut(job.Order, await Shop.FetchAsync(job.Order, job.Seconds))));
    }
}
