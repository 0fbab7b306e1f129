// expect: Task.Delay
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => (Job: job, Photo: Task.Run(() => Shop.FetchFromTape(job.Order, job.Seconds)))).ToArray();
        var now = 0.0;
        foreach (var fetch in fetches.OrderBy(f => f.Job.Seconds))
        {
            await Task.Delay(TimeSpan.FromSeconds(fetch.Job.Seconds - now));
            now = fetch.Job.Seconds;
            Shop.HandOut(fetch.Job.Order, fetch.Photo.Result);
        }
    }
}
