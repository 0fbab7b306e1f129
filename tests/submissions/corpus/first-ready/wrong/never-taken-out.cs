// expect: Endless loop: HandOut has been called; FirstReady.cs
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        // naive: sort by seconds
        var fetches = jobs.OrderBy(j => j.Seconds).Select(job => Task.Run(() => (job.Order, Photo: Shop.FetchFromTape(job.Order, job.Seconds)))).ToList();
        while (fetches.Any())
        {
            var t = await Task.WhenAny(fetches);
            Shop.HandOut(t.Result.Order, t.Result.Photo);
        }
    }
}
