// expect: The pool did none of the work
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        foreach (var (order, photo) in jobs.Select(job => (job.Order, Shop.FetchFromTape(job.Order, job.Seconds)))) Shop.HandOut(order, photo);
        await Task.CompletedTask;
    }
}
