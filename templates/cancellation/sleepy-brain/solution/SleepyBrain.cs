namespace Exercises;

public static class SleepyBrain
{
    /// <summary>Fetches a photo in four strips, with a nap of a second for each, and returns the strips.</summary>
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        try
        {
            var strips = new string[4];
            for (var strip = 1; strip <= strips.Length; strip++)
                strips[strip - 1] = await Shop.FetchStripAsync(order, strip, withdrawn);
            return strips;
        }
        finally
        {
            // Whichever way it ends; a cancellation goes on to the caller by itself.
            Shop.ClearDesk(order);
        }
    }
}
