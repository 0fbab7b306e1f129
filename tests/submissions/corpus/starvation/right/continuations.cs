// accepted: a continuation takes the result, which is there by then
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        return await Task.WhenAll(orders.Select(order => Shop.FetchAsync(order).ContinueWith(fetch => fetch.Result)));
    }
}
