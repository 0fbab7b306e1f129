// expect: Busy wait; SleepyBrain.cs
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
                var nap = Shop.FetchStripAsync(order, strip, withdrawn);
                while (!nap.IsCompleted) await Task.Yield();
                strips.Add(await nap);
            }
        }
        catch (OperationCanceledException)
        {
            Shop.ClearDesk(order);
            throw;
        }

        return [.. strips];
    }
}
