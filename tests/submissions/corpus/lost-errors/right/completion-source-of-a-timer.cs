// accepted: the timer's callback hands its error to a source
namespace Exercises;

public static class LostErrors
{
    public static async Task FetchAsync(string order) => _ = await Shop.FetchOldAsync(order);

    public static Task FetchBothAsync(string first, string second) => Task.WhenAll(Shop.FetchOldAsync(first), Shop.FetchOldAsync(second));

    public static Task FetchAllAsync(List<string> orders) => Parallel.ForEachAsync(orders, new ParallelOptions { MaxDegreeOfParallelism = 100 },
        async (order, _) => await Shop.FetchOldAsync(order));

    public static async Task WatchAsync(string order)
    {
        var (time, seen) = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        using var timer = TimeProvider.System.CreateTimer(_ =>
        {
            try
            {
                Shop.Look(order, Interlocked.Increment(ref time));
            }
            catch (Exception error)
            {
                seen.TrySetException(error);
            }
        }, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        await seen.Task;
    }

    public static async Task<string[]> FailuresAsync(string[] orders)
    {
        var failures = new List<string>();
        foreach (var task in orders.Select(Shop.FetchOldAsync).ToArray())
        {
            try
            {
                await task;
            }
            catch (PandaException panda)
            {
                failures.Add(panda.Message);
            }
        }

        return [.. failures];
    }
}
