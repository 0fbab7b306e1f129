// expect: was called: more threads to block; Starvation.cs
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        ThreadPool.SetMaxThreads(100, 100);
        ThreadPool.SetMinThreads(100, 100);
        return await Task.WhenAll(orders.Select(order => Task.Run(() => Shop.FetchAsync(order).Result)));
    }
}
