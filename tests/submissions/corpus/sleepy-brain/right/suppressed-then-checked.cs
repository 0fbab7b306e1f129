// accepted: awaits without throwing, looks, and throws itself
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        var strips = new List<string>();
        while (strips.Count < 4)
        {
            var strip = Shop.FetchStripAsync(order, strips.Count + 1, withdrawn);
            await ((Task)strip).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (strip.IsCanceled)
            {
                Shop.ClearDesk(order);
                throw new TaskCanceledException(strip);
            }

            strips.Add(await strip);
        }

        return [.. strips];
    }
}
