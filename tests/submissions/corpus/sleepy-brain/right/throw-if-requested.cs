// accepted: leaves the loop, cleans up, then says that it was cancelled
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        var strips = new List<string>();
        try
        {
            while (strips.Count < 4) strips.Add(await Shop.FetchStripAsync(order, strips.Count + 1, withdrawn));
        }
        catch (OperationCanceledException)
        {
        }

        Shop.ClearDesk(order);
        withdrawn.ThrowIfCancellationRequested();
        return [.. strips];
    }
}
