// accepted: a job that fetches and then hands out, all of them awaited
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        await Task.WhenAll(jobs.Select(job => Task.Run(() => Shop.HandOut(job.Order, Shop.FetchFromTape(job.Order, job.Seconds)))));
    }
}
