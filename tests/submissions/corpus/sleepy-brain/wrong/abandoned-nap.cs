// expect: the work was not; FetchStripAsync still ran; withdrawn at 2.5 s; SleepyBrain.cs:12; the token
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        try
        {
            var strips = new List<string>();
            for (var strip = 1; strip <= 4; strip++)
                strips.Add(await Shop.FetchStripAsync(order, strip, CancellationToken.None).WaitAsync(withdrawn));
            return [.. strips];
        }
        finally
        {
            Shop.ClearDesk(order);
        }
    }
}
