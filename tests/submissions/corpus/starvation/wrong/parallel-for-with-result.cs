// expect: .Result blocked a thread; Starvation.cs
namespace Exercises;

public static class Starvation
{
    public static Task<string[]> ServeAsync(params string[] orders)
    {
        var photos = new string[orders.Length];
        Parallel.For(0, orders.Length, i => photos[i] = Shop.FetchAsync(orders[i]).Result);
        return Task.FromResult(photos);
    }
}
