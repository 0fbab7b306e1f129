// expect: Polling: Task.Delay from 0 s on; to look again each time; FirstReady.cs
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => Task.Run(() => (job.Order, Photo: Shop.FetchFromTape(job.Order, job.Seconds)))).ToList();
        while (fetches.Count > 0)
        {
            foreach (var done in fetches.Where(fetch => fetch.IsCompleted).ToList())
            {
                fetches.Remove(done);
                Shop.HandOut(done.Result.Order, done.Result.Photo);
            }

            await Task.Delay(50);
        }
    }
}
