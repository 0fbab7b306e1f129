// expect: Starvation: all 2 threads
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        return await Task.WhenAll(orders.Select(order => Task.Run(() => Task.Run(() => Shop.FetchAsync(order)).Result)));
    }
}
