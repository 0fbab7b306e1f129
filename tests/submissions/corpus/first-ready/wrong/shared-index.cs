// expect: FirstReady.cs
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var photos = new List<(string Order, string Photo)>();
        using var ready = new SemaphoreSlim(0);
        foreach (var job in jobs)
        {
            _ = Task.Run(() =>
            {
                photos.Add((job.Order, Shop.FetchFromTape(job.Order, job.Seconds)));
                ready.Release();
            });
        }
        for (var i = 0; i < jobs.Length; i++)
        {
            await ready.WaitAsync();
            Shop.HandOut(photos[i].Order, photos[i].Photo);
        }
    }
}
