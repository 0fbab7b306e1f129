// expect: FetchStripAsync went on until 3 s
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        var strips = new List<string>();
        try
        {
            for (var strip = 1; strip <= 4; strip++)
            {
                withdrawn.ThrowIfCancellationRequested();
                strips.Add(await Shop.FetchStripAsync(order, strip, default));
            }
            return [.. strips];
        }
        finally
        {
            Shop.ClearDesk(order);
        }
    }
}
