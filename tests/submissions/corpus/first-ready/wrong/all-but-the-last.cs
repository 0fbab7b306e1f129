// expect: nothing waited for it
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => Task.Run(() => (job.Order, Photo: Shop.FetchFromTape(job.Order, job.Seconds)))).ToList();
        while (fetches.Count > 1)
        {
            var fetch = await Task.WhenAny(fetches);
            fetches.Remove(fetch);
            Shop.HandOut(fetch.Result.Order, fetch.Result.Photo);
        }
    }
}
