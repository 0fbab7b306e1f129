// accepted: looks at how the task ended, then lets it throw
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        List<string> strips = [];
        while (strips.Count < 4)
        {
            var strip = Shop.FetchStripAsync(order, strips.Count + 1, withdrawn);
            await Task.WhenAny(strip);
            if (strip.IsCanceled) Shop.ClearDesk(order);
            strips.Add(await strip);
        }

        return [.. strips];
    }
}
