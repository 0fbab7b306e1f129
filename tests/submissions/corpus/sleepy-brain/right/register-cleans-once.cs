// accepted: cleans when the wait has thrown, whoever cancelled, with a filter that always lets it through
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        var strips = new string[4];
        try
        {
            for (var strip = 0; strip < strips.Length; strip++)
                strips[strip] = await Shop.FetchStripAsync(order, strip + 1, withdrawn).ConfigureAwait(false);
            return strips;
        }
        catch when (Cleared(order))
        {
            throw;
        }
    }

    private static bool Cleared(string order)
    {
        Shop.ClearDesk(order);
        return false;
    }
}
