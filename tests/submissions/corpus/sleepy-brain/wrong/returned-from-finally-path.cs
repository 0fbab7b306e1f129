// expect: swallowed; partial result; SleepyBrain.cs
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        var strips = new string[4];
        try
        {
            for (var strip = 1; strip <= 4; strip++)
            {
                if (withdrawn.IsCancellationRequested) break;
                strips[strip - 1] = await Shop.FetchStripAsync(order, strip, withdrawn);
            }
        }
        catch (TaskCanceledException)
        {
        }
        finally
        {
            Shop.ClearDesk(order);
        }

        return strips;
    }
}
