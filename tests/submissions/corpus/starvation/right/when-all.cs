// accepted: the tasks of all orders, awaited together
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        return await Task.WhenAll(orders.Select(order => Shop.FetchAsync(order)));
    }
}
