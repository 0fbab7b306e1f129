// accepted: a new OperationCanceledException still ends the task as Canceled
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        var strips = new List<string>();
        try
        {
            while (strips.Count < 4) strips.Add(await Shop.FetchStripAsync(order, strips.Count + 1, withdrawn));
            return [.. strips];
        }
        catch (OperationCanceledException error)
        {
            Shop.ClearDesk(order);
            throw new OperationCanceledException("withdrawn", error, withdrawn);
        }
    }
}
