// expect: withdrawn at 2.5 s; SleepyBrain.cs
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        try
        {
            var strips = new List<string>();
            for (var strip = 1; strip <= 4; strip++) strips.Add(await Shop.FetchStripAsync(order, strip, default));
            withdrawn.ThrowIfCancellationRequested();
            return [.. strips];
        }
        finally
        {
            Shop.ClearDesk(order);
        }
    }
}
