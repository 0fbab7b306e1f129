// expect: are inside the same List<String>; FirstReady.cs
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var ready = new List<string>();
        await Task.WhenAll(jobs.Select(job => Task.Run(() =>
        {
            var photo = Shop.FetchFromTape(job.Order, job.Seconds);
            ready.Add(photo);
            Shop.HandOut(job.Order, photo);
        })));
    }
}
