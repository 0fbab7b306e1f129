// expect: SleepyBrain
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        using var registration = withdrawn.Register(() => Shop.ClearDesk(order));
        var strips = new List<string>();
        for (var strip = 1; strip <= 4; strip++) strips.Add(await Shop.FetchStripAsync(order, strip, withdrawn));
        return [.. strips];
    }
}
