// expect: which is not what was fetched: r003.jpg, 807 KB and r004.jpg, 944 KB
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        await Task.WhenAll(jobs.Select(job => Task.Run(() =>
        {
            Shop.FetchFromTape(job.Order, job.Seconds);
            Shop.HandOut(job.Order, job.Order);
        })));
    }
}
