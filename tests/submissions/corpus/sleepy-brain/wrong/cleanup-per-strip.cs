// expect: Cleanup ran more than once; SleepyBrain.cs
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        var strips = new List<string>();
        for (var strip = 1; strip <= 4; strip++)
        {
            try
            {
                strips.Add(await Shop.FetchStripAsync(order, strip, withdrawn));
            }
            finally
            {
                Shop.ClearDesk(order);
            }
        }

        return [.. strips];
    }
}
