// accepted: Task.WhenEach is as_completed
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => Task.Run(() => (job.Order, Photo: Shop.FetchFromTape(job.Order, job.Seconds)))).ToArray();
        await foreach (var fetch in Task.WhenEach(fetches)) Shop.HandOut(fetch.Result.Order, fetch.Result.Photo);
    }
}
