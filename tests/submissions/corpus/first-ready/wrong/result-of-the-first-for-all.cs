// expect: r001 was handed out at 1 s, before it was ready at 2 s; FirstReady.cs
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => Task.Run(() => Shop.FetchFromTape(job.Order, job.Seconds))).ToList();
        var photo = await await Task.WhenAny(fetches);
        foreach (var job in jobs) Shop.HandOut(job.Order, photo);
        await Task.WhenAll(fetches);
    }
}
