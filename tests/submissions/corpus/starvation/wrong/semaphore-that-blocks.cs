// expect: Starvation: all 2 threads of the pool are blocked by SemaphoreSlim.Wait; Starvation.cs
namespace Exercises;

public static class Starvation
{
    private static readonly SemaphoreSlim s_gate = new(1);

    public static async Task<string[]> ServeAsync(params string[] orders) => await Task.WhenAll(orders.Select(order => Task.Run(async () =>
    {
        s_gate.Wait();
        try
        {
            return await Shop.FetchAsync(order);
        }
        finally
        {
            s_gate.Release();
        }
    })));
}
