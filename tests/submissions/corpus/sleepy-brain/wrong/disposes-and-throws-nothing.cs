// expect: The cancellation was swallowed
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        var strips = new List<string>();
        try
        {
            while (!withdrawn.IsCancellationRequested && strips.Count < 4) strips.Add(await Shop.FetchStripAsync(order, strips.Count + 1, withdrawn));
        }
        catch (OperationCanceledException) { }
        finally
        {
            if (strips.Count < 4) Shop.ClearDesk(order);
        }
        return [.. strips];
    }
}
