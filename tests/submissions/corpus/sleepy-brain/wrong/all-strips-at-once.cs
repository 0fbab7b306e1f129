// expect: r001
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        try
        {
            return await Task.WhenAll(Enumerable.Range(1, 4).Select(strip => Shop.FetchStripAsync(order, strip, withdrawn)));
        }
        finally
        {
            Shop.ClearDesk(order);
        }
    }
}
