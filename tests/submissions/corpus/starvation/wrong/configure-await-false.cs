// expect: Starvation: all 2 threads of the pool are blocked
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        return await Task.WhenAll(orders.Select(order => Task.Run(() => Shop.FetchAsync(order).ConfigureAwait(false).GetAwaiter().GetResult())));
    }
}
