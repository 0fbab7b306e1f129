// accepted: a continuation cleans up and gives the task on as it ended
namespace Exercises;

public static class SleepyBrain
{
    public static Task<string[]> ServeAsync(string order, CancellationToken withdrawn) =>
        StripsAsync(order, withdrawn).ContinueWith(strips =>
        {
            if (strips.IsCanceled) Shop.ClearDesk(order);
            return strips;
        }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Unwrap();

    private static async Task<string[]> StripsAsync(string order, CancellationToken withdrawn)
    {
        var strips = new List<string>();
        foreach (var strip in Enumerable.Range(1, 4)) strips.Add(await Shop.FetchStripAsync(order, strip, withdrawn));
        return [.. strips];
    }
}
