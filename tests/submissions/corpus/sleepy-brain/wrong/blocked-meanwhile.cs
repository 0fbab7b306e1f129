// expect: ended as Faulted, not as Canceled
namespace Exercises;

public static class SleepyBrain
{
    public static Task<string[]> ServeAsync(string order, CancellationToken withdrawn) => Task.Run(() =>
    {
        try
        {
            var strips = new List<string>();
            for (var strip = 1; strip <= 4; strip++) strips.Add(Shop.FetchStripAsync(order, strip, withdrawn).Result);
            return strips.ToArray();
        }
        finally
        {
            Shop.ClearDesk(order);
        }
    });
}
