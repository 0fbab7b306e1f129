// expect: never served; FetchOldAsync was not called
namespace Exercises;

public static class LostErrors
{
    public static Task FetchAsync(string order) => Shop.FetchOldAsync(order);

    public static Task FetchBothAsync(string first, string second) =>
        Task.WhenAll(Shop.FetchOldAsync(first), Shop.FetchOldAsync(second));

    public static Task FetchAllAsync(List<string> orders) => Task.WhenAll(orders.Select(Shop.FetchOldAsync));

    public static async Task WatchAsync(string order)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        for (var time = 1; await timer.WaitForNextTickAsync(); time++) Shop.Look(order, time);
    }

    public static Task<string[]> FailuresAsync(string[] orders)
    {
        return Task.FromResult(orders.Where(order => order.StartsWith('p')).Select(order => new PandaException(order).Message).ToArray());
    }
}
