// accepted: as many at a time as there are jobs, each hands out its own
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        await Parallel.ForEachAsync(jobs, new ParallelOptions { MaxDegreeOfParallelism = jobs.Length }, (job, _) =>
        {
            Shop.HandOut(job.Order, Shop.FetchFromTape(job.Order, job.Seconds));
            return ValueTask.CompletedTask;
        });
    }
}
