// expect: r001
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        var strips = new List<string>();
        try
        {
            for (var strip = 1; strip <= 4; strip++)
            {
                await Task.Delay(1000, withdrawn);
                strips.Add($"{order}, strip {strip}");
            }
            return [.. strips];
        }
        finally
        {
            Shop.ClearDesk(order);
        }
    }
}
