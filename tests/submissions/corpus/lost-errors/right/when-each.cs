// accepted: WhenEach; the error passes on
namespace Exercises;

public static class LostErrors
{
    public static Task FetchAsync(string order) => Shop.FetchOldAsync(order);

    public static Task FetchBothAsync(string first, string second) =>
        Task.WhenAll(Shop.FetchOldAsync(first), Shop.FetchOldAsync(second));

    public static async Task FetchAllAsync(List<string> orders)
    {
        var fetches = orders.ConvertAll(order => Shop.FetchOldAsync(order));
        var errors = new List<Exception>();
        await foreach (var fetch in Task.WhenEach(fetches))
            if (fetch.IsFaulted) errors.Add(fetch.Exception.InnerException!);
        if (errors.Count > 0) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(errors[0]);
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
