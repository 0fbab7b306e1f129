// expect: The cancellation was swallowed
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        var strips = new List<string>();
        for (var strip = 1; strip <= 4; strip++)
            strips.Add(await Shop.FetchStripAsync(order, strip, withdrawn).ContinueWith(t => t.IsCanceled ? "" : t.Result));
        if (strips.Contains("")) Shop.ClearDesk(order);
        return [.. strips.Where(s => s.Length > 0)];
    }
}
