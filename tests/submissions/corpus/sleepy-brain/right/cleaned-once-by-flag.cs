// accepted: a flag sees to it that two ways out clean up once
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        var cleared = false;
        try
        {
            var strips = new List<string>();
            for (var strip = 1; strip <= 4; strip++) strips.Add(await Shop.FetchStripAsync(order, strip, withdrawn));
            return [.. strips];
        }
        catch (OperationCanceledException)
        {
            Clear();
            throw;
        }
        finally
        {
            Clear();
        }

        void Clear()
        {
            if (cleared) return;
            cleared = true;
            Shop.ClearDesk(order);
        }
    }
}
