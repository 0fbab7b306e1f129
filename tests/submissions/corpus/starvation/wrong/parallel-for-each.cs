// expect: Starvation
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var photos = new string[orders.Length];
        await Task.Run(() => Parallel.For(0, orders.Length, i => photos[i] = Shop.FetchAsync(orders[i]).Result));
        return photos;
    }
}
