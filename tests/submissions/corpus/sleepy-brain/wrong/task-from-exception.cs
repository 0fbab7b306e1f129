// expect: SleepyBrain.cs
namespace Exercises;

public static class SleepyBrain
{
    public static Task<string[]> ServeAsync(string order, CancellationToken withdrawn) =>
        StripsAsync(order, withdrawn).ContinueWith(strips =>
        {
            if (!strips.IsCanceled) return strips.Result;
            Shop.ClearDesk(order);
            throw new AggregateException(new OperationCanceledException(withdrawn));
        });

    private static async Task<string[]> StripsAsync(string order, CancellationToken withdrawn)
    {
        var strips = new List<string>();
        foreach (var strip in Enumerable.Range(1, 4)) strips.Add(await Shop.FetchStripAsync(order, strip, withdrawn));
        return [.. strips];
    }
}
