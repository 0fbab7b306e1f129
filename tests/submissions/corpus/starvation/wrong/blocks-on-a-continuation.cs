// expect: Starvation: all 2 threads of the pool are blocked by .Result; Sync over async; Starvation.cs
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders) =>
        await Task.WhenAll(orders.Select(order => Task.Run(() => Shop.FetchAsync(order).ContinueWith(photo => photo.Result).Result)));
}
