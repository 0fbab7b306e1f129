// expect: r002 was ready at 1 s; waited for the last; FirstReady.cs
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.OrderBy(job => job.Seconds)
            .Select(job => (job.Order, Photo: Task.Run(() => Shop.FetchFromTape(job.Order, job.Seconds)))).ToArray();
        foreach (var (order, photo) in fetches.ToArray()) Shop.HandOut(order, await photo);
    }
}
