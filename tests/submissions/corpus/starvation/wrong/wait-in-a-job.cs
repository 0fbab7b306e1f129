// expect: Starvation: all 2 threads of the pool are blocked by Task.Wait; Starvation.cs
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        return await Task.WhenAll(orders.Select(order => Task.Run(() =>
        {
            var fetch = Shop.FetchAsync(order);
            fetch.Wait();
            return fetch.Result;
        })));
    }
}
