// expect: The process ended: PandaException; async void method
namespace Exercises;

public static class LostErrors
{
    public static async Task FetchAsync(string order)
    {
        Begin();
        await Task.Delay(1000);

        async void Begin() => await Shop.FetchOldAsync(order);
    }

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
