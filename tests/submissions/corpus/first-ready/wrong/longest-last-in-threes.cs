// expect: r001 was ready at 2 s, but was handed out only at 2.5 s; FirstReady.cs
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var fetches = jobs.Select(job => Task.Run(() => (job.Order, Photo: Shop.FetchFromTape(job.Order, job.Seconds)))).ToList();
        var first = await await Task.WhenAny(fetches);
        Shop.HandOut(first.Order, first.Photo);
        foreach (var (order, photo) in await Task.WhenAll(fetches))
            if (order != first.Order) Shop.HandOut(order, photo);
    }
}
