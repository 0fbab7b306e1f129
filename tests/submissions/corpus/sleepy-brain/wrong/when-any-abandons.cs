// expect: the work was not; FetchStripAsync still ran
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        var strips = new List<string>();
        var gone = Task.Delay(Timeout.Infinite, withdrawn);
        try
        {
            for (var strip = 1; strip <= 4; strip++)
            {
                var nap = Shop.FetchStripAsync(order, strip, default);
                if (await Task.WhenAny(nap, gone) == gone) throw new OperationCanceledException(withdrawn);
                strips.Add(await nap);
            }
            return [.. strips];
        }
        finally
        {
            Shop.ClearDesk(order);
        }
    }
}
