// expect: Cleanup was skipped
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        var strips = new List<string>();
        for (var strip = 1; strip <= 4; strip++) strips.Add(await Shop.FetchStripAsync(order, strip, withdrawn));
        if (withdrawn.IsCancellationRequested) Shop.ClearDesk(order);
        return [.. strips];
    }
}
