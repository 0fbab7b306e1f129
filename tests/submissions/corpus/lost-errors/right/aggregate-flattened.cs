// accepted: the inner exceptions of the task that WhenAll gave
namespace Exercises;

public static class LostErrors
{
    public static Task FetchAsync(string order) => Shop.FetchOldAsync(order);

    public static async Task FetchBothAsync(string first, string second)
    {
        var one = Shop.FetchOldAsync(first);
        var two = Shop.FetchOldAsync(second);
        try
        {
            await one;
        }
        finally
        {
            await two;
        }
    }

    public static async Task FetchAllAsync(List<string> orders)
    {
        var tasks = new List<Task>();
        foreach (var order in orders) tasks.Add(Shop.FetchOldAsync(order));
        await Task.WhenAll(tasks);
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
        catch (PandaException) when (all.Exception is { } failed)
        {
            return [.. failed.Flatten().InnerExceptions.Select(error => error.Message)];
        }
    }
}
