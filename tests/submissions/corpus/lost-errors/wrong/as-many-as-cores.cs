// expect: FetchOldAsync
namespace Exercises;

public static class LostErrors
{
    public static Task FetchAsync(string order) => Shop.FetchOldAsync(order);

    public static Task FetchBothAsync(string first, string second) => Task.WhenAll(Shop.FetchOldAsync(first), Shop.FetchOldAsync(second));

    public static Task FetchAllAsync(List<string> orders) => Parallel.ForEachAsync(orders, async (order, _) => await Shop.FetchOldAsync(order));

    public static async Task WatchAsync(string order)
    {
        for (var time = 1; ; time++)
        {
            await Task.Delay(1000);
            Shop.Look(order, time);
        }
    }

    public static async Task<string[]> FailuresAsync(string[] orders)
    {
        var all = orders.Select(Shop.FetchOldAsync).ToArray();
        await Task.WhenAll(all).ContinueWith(_ => { }, TaskScheduler.Default);
        return [.. all.Where(task => task.IsFaulted).Select(task => task.Exception!.InnerException!.Message)];
    }
}
