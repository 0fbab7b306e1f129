// expect: nothing waited for it
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        foreach (var job in jobs) _ = Task.Run(() => Shop.HandOut(job.Order, Shop.FetchFromTape(job.Order, job.Seconds)));
        await Task.CompletedTask;
    }
}
