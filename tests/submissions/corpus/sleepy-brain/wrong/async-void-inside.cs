// expect: 4 results were expected
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        var strips = new List<string>();
        Work();
        await Task.Delay(4000, withdrawn);
        return [.. strips];

        async void Work()
        {
            try
            {
                for (var strip = 1; strip <= 4; strip++) strips.Add(await Shop.FetchStripAsync(order, strip, withdrawn));
            }
            catch (OperationCanceledException)
            {
                Shop.ClearDesk(order);
            }
        }
    }
}
