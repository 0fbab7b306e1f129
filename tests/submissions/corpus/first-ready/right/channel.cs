// accepted: each job writes its photo into a channel, one reader hands out
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var ready = System.Threading.Channels.Channel.CreateUnbounded<(string, string)>();
        foreach (var job in jobs) _ = Task.Run(() => ready.Writer.TryWrite((job.Order, Shop.FetchFromTape(job.Order, job.Seconds))));
        for (var i = 0; i < jobs.Length; i++)
        {
            var (order, photo) = await ready.Reader.ReadAsync();
            Shop.HandOut(order, photo);
        }
    }
}
