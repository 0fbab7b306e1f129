// accepted: a continuation looks at the error
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
        return Task.WhenAll(orders.Select(Shop.FetchOldAsync)).ContinueWith(all =>
            all.Exception is null ? Array.Empty<string>() : all.Exception.InnerExceptions.Select(panda => panda.Message).ToArray());
    }
}
