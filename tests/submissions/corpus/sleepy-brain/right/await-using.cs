// accepted: the same, asynchronously
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        await using var desk = new Desk(order);
        var strips = new List<string>();
        for (var strip = 1; strip <= 4; strip++) strips.Add(await Shop.FetchStripAsync(order, strip, withdrawn));
        return [.. strips];
    }

    private sealed class Desk(string order) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            Shop.ClearDesk(order);
            return ValueTask.CompletedTask;
        }
    }
}
