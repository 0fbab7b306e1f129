// expect: r001 was never served: nothing waited for it; FirstReady.cs
namespace Exercises;

public static class FirstReady
{
    public static Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        jobs.ToList().ForEach(async job => Shop.HandOut(job.Order, await Task.Run(() => Shop.FetchFromTape(job.Order, job.Seconds))));
        return Task.CompletedTask;
    }
}
