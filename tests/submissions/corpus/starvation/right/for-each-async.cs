// accepted: ForEachAsync, as many at a time as there are orders
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var photos = new string[orders.Length];
        await Parallel.ForEachAsync(Enumerable.Range(0, orders.Length), new ParallelOptions { MaxDegreeOfParallelism = orders.Length },
            async (i, _) => photos[i] = await Shop.FetchAsync(orders[i]));
        return photos;
    }
}
