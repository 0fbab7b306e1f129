// accepted: caught, cleaned up, thrown again with its stack
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? error = null;
        var strips = new List<string>();
        try
        {
            for (var strip = 1; strip <= 4; strip++) strips.Add(await Shop.FetchStripAsync(order, strip, withdrawn));
        }
        catch (OperationCanceledException caught)
        {
            error = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(caught);
        }
        Shop.ClearDesk(order);
        error?.Throw();
        return [.. strips];
    }
}
