// expect: failed itself: PandaException; what the catch names; LostErrors.cs
namespace Exercises;

// TODO: five ways to lose a Panda. What the shop's methods throw must reach whoever awaits these.
public static class LostErrors
{
    /// <summary>Fetches an old photo. The task ends as the fetch does.</summary>
    public static Task FetchAsync(string order) => Shop.FetchOldAsync(order);

    /// <summary>Fetches two old photos at the same time. The task ends when both fetches have ended.</summary>
    public static async Task FetchBothAsync(string first, string second)
    {
        var one = Shop.FetchOldAsync(first);
        var two = Shop.FetchOldAsync(second);
        await one;
        await two;
    }

    /// <summary>Fetches any number of old photos at the same time. The task ends when all fetches have ended.</summary>
    public static Task FetchAllAsync(List<string> orders)
    {
        return Task.WhenAll(orders.Select(Shop.FetchOldAsync));
    }

    /// <summary>Looks each second whether a photo is still there, and ends with the error if it is not.</summary>
    public static async Task WatchAsync(string order)
    {
        var time = 0;
        while (true)
        {
            await Task.Delay(1000);
            Shop.Look(order, ++time);
        }
    }

    /// <summary>Fetches old photos at the same time and returns the message of each that failed, in order.</summary>
    public static async Task<string[]> FailuresAsync(string[] orders)
    {
        try
        {
            await Task.WhenAll(orders.Select(Shop.FetchOldAsync));
            return [];
        }
        catch (AggregateException pandas)
        {
            return pandas.InnerExceptions.Select(p => p.Message).ToArray();
        }
    }
}
