// expect: blocked a thread; GetResult
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        var strips = new List<string>();
        try
        {
            for (var strip = 1; strip <= 4; strip++) strips.Add(Shop.FetchStripAsync(order, strip, withdrawn).GetAwaiter().GetResult());
            await Task.CompletedTask;
            return [.. strips];
        }
        finally
        {
            Shop.ClearDesk(order);
        }
    }
}
