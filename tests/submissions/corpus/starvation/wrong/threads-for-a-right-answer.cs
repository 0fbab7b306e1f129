// expect: ThreadPool.SetMinThreads was called
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        ThreadPool.SetMinThreads(8, 8);
        return await Task.WhenAll(orders.Select(order => Shop.FetchAsync(order)));
    }
}
