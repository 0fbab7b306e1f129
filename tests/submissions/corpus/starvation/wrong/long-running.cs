// expect: blocked a thread; .Result; Starvation.cs
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        return await Task.WhenAll(orders.Select(order => Task.Factory.StartNew(() => Shop.FetchAsync(order).Result, TaskCreationOptions.LongRunning)));
    }
}
