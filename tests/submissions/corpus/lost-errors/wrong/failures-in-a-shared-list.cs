// expect: told in another order
namespace Exercises;

public static class LostErrors
{
    public static Task FetchAsync(string order) => Shop.FetchOldAsync(order);

    public static Task FetchBothAsync(string first, string second) => Task.WhenAll(Shop.FetchOldAsync(first), Shop.FetchOldAsync(second));

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
        var failures = new List<string>();
        await Task.WhenAll(orders.Select(async order =>
        {
            try
            {
                await Shop.FetchOldAsync(order);
            }
            catch (PandaException panda)
            {
                failures.Add(panda.Message);
            }
        }));
        return [.. failures];
    }
}
