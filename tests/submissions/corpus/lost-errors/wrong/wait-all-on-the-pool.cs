// expect: blocked; LostErrors.cs
namespace Exercises;

public static class LostErrors
{
    public static Task FetchAsync(string order) => Shop.FetchOldAsync(order);

    public static Task FetchBothAsync(string first, string second) => Task.WhenAll(Shop.FetchOldAsync(first), Shop.FetchOldAsync(second));

    public static Task FetchAllAsync(List<string> orders) => Task.Run(() =>
    {
        try
        {
            Task.WaitAll(orders.Select(o => (Task)Shop.FetchOldAsync(o)).ToArray());
        }
        catch (AggregateException all)
        {
            throw all.InnerException!;
        }
    });

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
