// expect: Serial
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        foreach (var job in jobs.OrderBy(job => job.Seconds)) Shop.HandOut(job.Order, await Task.Run(() => Shop.FetchFromTape(job.Order, job.Seconds)));
    }
}
