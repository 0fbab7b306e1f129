// expect: Task.Wait blocked a thread (pool; Starvation.cs
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        return await Task.WhenAll(orders.Select(order => Task.Run(() =>
        {
            var fetch = Shop.FetchAsync(order);
            return fetch.Wait(TimeSpan.FromMinutes(5)) ? fetch.Result : throw new TimeoutException();
        })));
    }
}
