// expect: Thread was constructed
namespace Exercises;

public static class FirstReady
{
    public static async Task ServeAsync(params (string Order, double Seconds)[] jobs)
    {
        var ready = System.Threading.Channels.Channel.CreateUnbounded<(string, string)>();
        foreach (var job in jobs) new Thread(() => ready.Writer.TryWrite((job.Order, Shop.FetchFromTape(job.Order, job.Seconds)))).Start();
        foreach (var _ in jobs)
        {
            var (order, photo) = await ready.Reader.ReadAsync();
            Shop.HandOut(order, photo);
        }
    }
}
