// expect: p021 has been eaten; was lost; LostErrors.cs
namespace Exercises;

public static class LostErrors
{
    public static Task FetchAsync(string order) => Shop.FetchOldAsync(order);

    public static async Task FetchBothAsync(string first, string second)
    {
        var one = Shop.FetchOldAsync(first);
        var two = Shop.FetchOldAsync(second);
        await one;
        _ = two;
    }

    public static Task FetchAllAsync(List<string> orders) => Task.WhenAll(orders.Select(Shop.FetchOldAsync));

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
        var all = Task.WhenAll(orders.Select(Shop.FetchOldAsync));
        await Task.WhenAny(all);
        return [.. all.Exception?.InnerExceptions.Select(e => e.Message) ?? []];
    }
}
