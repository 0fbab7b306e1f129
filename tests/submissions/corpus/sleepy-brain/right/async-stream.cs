// accepted: strips as an asynchronous stream
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        try
        {
            var strips = new List<string>();
            await foreach (var strip in StripsAsync(order, withdrawn)) strips.Add(strip);
            return [.. strips];
        }
        finally
        {
            Shop.ClearDesk(order);
        }
    }

    private static async IAsyncEnumerable<string> StripsAsync(
        string order, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken withdrawn)
    {
        for (var strip = 1; strip <= 4; strip++) yield return await Shop.FetchStripAsync(order, strip, withdrawn);
    }
}
