// expect: fixed beforehand, by their lengths say; r00
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => (Job: job, Photo: Task.Run(() => Shop.FetchFromTape(job.Order, job.Seconds)))).ToArray();
        foreach (var fetch in fetches.OrderBy(f => f.Job.Seconds)) Shop.HandOut(fetch.Job.Order, await fetch.Photo);
    }
}
