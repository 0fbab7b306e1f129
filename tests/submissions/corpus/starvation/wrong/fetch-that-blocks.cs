// expect: r001 was served with Fetch, which blocks a thread
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        return await Task.WhenAll(orders.Select(order => Task.Run(() => Shop.Fetch(order))));
    }
}
