// accepted: StartNew and Unwrap
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        return await Task.WhenAll(orders.Select(order => Task.Factory.StartNew(() => Shop.FetchAsync(order)).Unwrap()));
    }
}
