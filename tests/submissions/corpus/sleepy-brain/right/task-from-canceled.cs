// accepted: a continuation cleans up and hands the same task on
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        return await Work().ContinueWith(t =>
        {
            if (t.IsCanceled) Shop.ClearDesk(order);
            return t;
        }, TaskContinuationOptions.ExecuteSynchronously).Unwrap();

        async Task<string[]> Work()
        {
            var strips = new List<string>();
            for (var strip = 1; strip <= 4; strip++) strips.Add(await Shop.FetchStripAsync(order, strip, withdrawn));
            return [.. strips];
        }
    }
}
