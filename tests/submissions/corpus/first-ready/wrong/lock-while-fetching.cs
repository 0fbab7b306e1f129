// expect: Serial: r002 was started only after r001 had released the semaphore; FirstReady.cs
namespace Exercises;

public static class FirstReady
{
    private static readonly SemaphoreSlim s_counter = new(1);

    public static Task ServeAsync(params (string Order, double Seconds)[] jobs) => Task.WhenAll(jobs.Select(job => Task.Run(async () =>
    {
        await s_counter.WaitAsync();
        try
        {
            Shop.HandOut(job.Order, Shop.FetchFromTape(job.Order, job.Seconds));
        }
        finally
        {
            s_counter.Release();
        }
    })));
}
