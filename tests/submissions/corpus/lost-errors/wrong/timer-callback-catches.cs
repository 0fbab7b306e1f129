// expect: the error was swallowed; LostErrors.cs
namespace Exercises;

public static class LostErrors
{
    public static Task FetchAsync(string order) => Shop.FetchOldAsync(order);

    public static Task FetchBothAsync(string first, string second) =>
        Task.WhenAll(Shop.FetchOldAsync(first), Shop.FetchOldAsync(second));

    public static Task FetchAllAsync(List<string> orders) => Task.WhenAll(orders.Select(Shop.FetchOldAsync));

    public static async Task WatchAsync(string order)
    {
        var time = 0;
        using var timer = new Timer(_ =>
        {
            try
            {
                Shop.Look(order, ++time);
            }
            catch (PandaException)
            {
            }
        }, null, 1000, 1000);
        await Task.Delay(Timeout.Infinite);
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
