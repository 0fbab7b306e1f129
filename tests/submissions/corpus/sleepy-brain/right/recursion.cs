// accepted: one strip, then the rest
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        try
        {
            return await From(1);
        }
        finally
        {
            Shop.ClearDesk(order);
        }

        async Task<string[]> From(int strip) => strip > 4 ? [] : [await Shop.FetchStripAsync(order, strip, withdrawn), .. await From(strip + 1)];
    }
}
