// expect: SleepyBrain.cs
namespace Exercises;

public static class SleepyBrain
{
    public static async Task<string[]> ServeAsync(string order, CancellationToken withdrawn)
    {
        var done = new TaskCompletionSource<string[]>();
        using var registration = withdrawn.Register(() =>
        {
            Shop.ClearDesk(order);
            done.TrySetCanceled(withdrawn);
        });
        _ = FetchAsync();
        return await done.Task;

        async Task FetchAsync()
        {
            var strips = new List<string>();
            for (var strip = 1; strip <= 4; strip++) strips.Add(await Shop.FetchStripAsync(order, strip, CancellationToken.None));
            done.TrySetResult([.. strips]);
        }
    }
}
