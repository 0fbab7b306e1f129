namespace Exercises;

// TODO: five ways to lose a Panda. What the shop's methods throw must reach whoever awaits these.
public static class LostErrors
{
    /// <summary>Fetches an old photo. The task ends as the fetch does.</summary>
    public static Task FetchAsync(string order)
    {
        Begin();
        return Task.CompletedTask;

        async void Begin() => await Shop.FetchOldAsync(order);
    }

    /// <summary>Fetches two old photos at the same time. The task ends when both fetches have ended.</summary>
    public static async Task FetchBothAsync(string first, string second)
    {
        _ = Shop.FetchOldAsync(first);
        await Shop.FetchOldAsync(second);
    }

    /// <summary>Fetches any number of old photos at the same time. The task ends when all fetches have ended.</summary>
    public static Task FetchAllAsync(List<string> orders)
    {
        orders.ForEach(async order => await Shop.FetchOldAsync(order));
        return Task.CompletedTask;
    }

    /// <summary>Looks each second whether a photo is still there, and ends with the error if it is not.</summary>
    public static async Task WatchAsync(string order)
    {
        var time = 0;
        using var timer = new Timer(_ => Shop.Look(order, ++time), null, dueTime: 1000, period: 1000);
        await Task.Delay(Timeout.Infinite);
    }

    /// <summary>Fetches old photos at the same time and returns the message of each that failed, in order.</summary>
    public static async Task<string[]> FailuresAsync(string[] orders)
    {
        try
        {
            await Task.WhenAll(orders.Select(Shop.FetchOldAsync));
            return [];
        }
        catch (PandaException panda)
        {
            return [panda.Message];
        }
    }
}
