// accepted: a continuation for each fetch, all of them awaited
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        await Task.WhenAll(jobs.Select(job =>
            Task.Run(() => Shop.FetchFromTape(job.Order, job.Seconds)).ContinueWith(fetch => Shop.HandOut(job.Order, fetch.Result))));
    }
}
