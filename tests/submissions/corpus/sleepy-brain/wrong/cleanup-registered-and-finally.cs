// expect: Cleanup ran more than once: 2 times; callback of the token; SleepyBrain.cs
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        using var registration = withdrawn.Register(() => Shop.ClearDesk(order));
        try
        {
            var strips = new List<string>();
            for (var strip = 1; strip <= 4; strip++) strips.Add(await Shop.FetchStripAsync(order, strip, withdrawn));
            return [.. strips];
        }
        finally
        {
            Shop.ClearDesk(order);
        }
    }
}
