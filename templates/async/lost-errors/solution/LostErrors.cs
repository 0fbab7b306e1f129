namespace Exercises;

public static class LostErrors
{
    /// <summary>Fetches an old photo. The task ends as the fetch does.</summary>
    public static Task FetchAsync(string order) => Shop.FetchOldAsync(order);

    /// <summary>Fetches two old photos at the same time. The task ends when both fetches have ended.</summary>
    public static Task FetchBothAsync(string first, string second) =>
        Task.WhenAll(Shop.FetchOldAsync(first), Shop.FetchOldAsync(second));

    /// <summary>Fetches any number of old photos at the same time. The task ends when all fetches have ended.</summary>
    public static Task FetchAllAsync(List<string> orders) =>
        // Select takes a function, so that the tasks are there to be awaited; ForEach takes an action.
        Task.WhenAll(orders.Select(Shop.FetchOldAsync));

    /// <summary>Looks each second whether a photo is still there, and ends with the error if it is not.</summary>
    public static async Task WatchAsync(string order)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        for (var time = 1; await timer.WaitForNextTickAsync(); time++) Shop.Look(order, time);
    }

    /// <summary>Fetches old photos at the same time and returns the message of each that failed, in order.</summary>
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
            // await throws the first; the task has them all.
            return [.. all.Exception!.InnerExceptions.Select(panda => panda.Message)];
        }
    }
}
