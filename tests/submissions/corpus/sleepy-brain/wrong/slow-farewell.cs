// expect: ClearDesk began only at 3 s, because of Task.Delay; withdrawn at 2.5 s
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        try
        {
            var strips = new List<string>();
            for (var strip = 1; strip <= 4; strip++) strips.Add(await Shop.FetchStripAsync(order, strip, withdrawn));
            return [.. strips];
        }
        finally
        {
            await Task.Delay(500, CancellationToken.None);
            Shop.ClearDesk(order);
        }
    }
}
