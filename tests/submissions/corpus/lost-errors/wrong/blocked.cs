// expect: blocked a thread; LostErrors.cs
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
        try
        {
            Task.WaitAll(orders.Select(Shop.FetchOldAsync).ToArray<Task>());
            return Task.FromResult(Array.Empty<string>());
        }
        catch (AggregateException pandas)
        {
            return Task.FromResult(pandas.InnerExceptions.Select(panda => panda.Message).ToArray());
        }
    }
}
