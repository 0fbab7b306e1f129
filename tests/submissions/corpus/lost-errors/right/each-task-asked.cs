// accepted: each task is asked by itself
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

    public static async Task<string[]> FailuresAsync(string[] orders)
    {
        var fetches = orders.Select(Shop.FetchOldAsync).ToArray();
        var failures = new List<string>();
        foreach (var fetch in fetches)
        {
            try
            {
                await fetch;
            }
            catch (PandaException panda)
            {
                failures.Add(panda.Message);
            }
        }

        return [.. failures];
    }
}
