// accepted: the work in a function of its own, the cleanup around it
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        try
        {
            return await FetchAllAsync(order, withdrawn);
        }
        finally
        {
            Shop.ClearDesk(order);
        }
    }

    private static async Task<string[]> FetchAllAsync(string order, CancellationToken withdrawn)
    {
        var strips = new List<string>();
        for (var strip = 1; strip <= 4; strip++) strips.Add(await Shop.FetchStripAsync(order, strip, withdrawn));
        return [.. strips];
    }
}
