// expect: Starvation.cs
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        return await Task.WhenAll(orders.Select(order => Task.Run(() =>
        {
            var fetch = Shop.FetchAsync(order);
            while (!fetch.IsCompleted) { }
            return fetch.Result;
        })));
    }
}
