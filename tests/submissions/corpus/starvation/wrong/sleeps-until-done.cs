// expect: Thread.Sleep blocks a thread; Starvation.cs
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders) => await Task.WhenAll(orders.Select(order => Task.Run(() =>
    {
        var fetch = Shop.FetchAsync(order);
        while (!fetch.IsCompleted) Thread.Sleep(50);
        return fetch.Result;
    })));
}
