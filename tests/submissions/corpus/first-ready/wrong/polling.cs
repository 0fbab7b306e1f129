// expect: Busy wait
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => Task.Run(() => (job.Order, Photo: Shop.FetchFromTape(job.Order, job.Seconds)))).ToList();
        while (fetches.Count > 0)
        {
            var done = fetches.Find(fetch => fetch.IsCompleted);
            if (done is null) continue;
            fetches.Remove(done);
            Shop.HandOut(done.Result.Order, done.Result.Photo);
        }
        await Task.CompletedTask;
    }
}
