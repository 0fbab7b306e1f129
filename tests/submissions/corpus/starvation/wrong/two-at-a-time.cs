// expect: r003
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        using var free = new SemaphoreSlim(2);
        return await Task.WhenAll(orders.Select(async order =>
        {
            await free.WaitAsync();
            try
            {
                return await Shop.FetchAsync(order);
            }
            finally
            {
                free.Release();
            }
        }));
    }
}
