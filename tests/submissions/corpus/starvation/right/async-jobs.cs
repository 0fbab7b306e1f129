// accepted: jobs that await
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        return await Task.WhenAll(orders.Select(order => Task.Run(async () => await Shop.FetchAsync(order))));
    }
}
