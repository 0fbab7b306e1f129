// accepted: each task awaited by itself
namespace Exercises;

public static class LostErrors
{
    public static async Task FetchAsync(string order)
    {
        await Shop.FetchOldAsync(order);
    }

    public static async Task FetchBothAsync(string first, string second)
    {
        var one = Shop.FetchOldAsync(first);
        var two = Shop.FetchOldAsync(second);
        await Task.WhenAll(one, two);
    }

    public static async Task FetchAllAsync(List<string> orders)
    {
        await Task.WhenAll(orders.ConvertAll(async order => await Shop.FetchOldAsync(order)));
    }

    public static async Task WatchAsync(string order)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        for (var time = 1; await timer.WaitForNextTickAsync(); time++) Shop.Look(order, time);
    }

    public static async Task<string[]> FailuresAsync(string[] orders)
    {
        var all = Task.WhenAll(orders.Select(Shop.FetchOldAsync));
        try
        {
            await all;
            return [];
        }
        catch (PandaException)
        {
            return [.. all.Exception!.InnerExceptions.Select(panda => panda.Message)];
        }
    }
}
