// accepted: a filter for the cancellation that was asked for
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        string[] strips = new string[4];
        try
        {
            for (var i = 0; i < strips.Length; i++) strips[i] = await Shop.FetchStripAsync(order, i + 1, withdrawn);
            return strips;
        }
        catch (OperationCanceledException) when (withdrawn.IsCancellationRequested)
        {
            Shop.ClearDesk(order);
            throw;
        }
    }
}
