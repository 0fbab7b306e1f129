// accepted: Parallel.ForEachAsync with no limit
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var photos = new string[orders.Length];
        await Parallel.ForEachAsync(orders.Index(), new ParallelOptions { MaxDegreeOfParallelism = orders.Length }, async (order, _) => photos[order.Index] = await Shop.FetchAsync(order.Item));
        return photos;
    }
}
