// accepted: a linked source, disposed, hears of the withdrawal too
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(withdrawn);
        try
        {
            var strips = new List<string>();
            for (var strip = 1; strip <= 4; strip++) strips.Add(await Shop.FetchStripAsync(order, strip, linked.Token));
            return [.. strips];
        }
        finally
        {
            Shop.ClearDesk(order);
        }
    }
}
