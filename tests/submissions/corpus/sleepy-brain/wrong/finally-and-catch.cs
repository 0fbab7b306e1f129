// expect: ClearDesk; SleepyBrain.cs
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        var strips = new List<string>();
        try
        {
            for (var strip = 1; strip <= 4; strip++)
                strips.Add(await Shop.FetchStripAsync(order, strip, withdrawn));
            return [.. strips];
        }
        catch (OperationCanceledException)
        {
            Shop.ClearDesk(order);
            throw;
        }
        finally
        {
            Shop.ClearDesk(order);
        }
    }
}
