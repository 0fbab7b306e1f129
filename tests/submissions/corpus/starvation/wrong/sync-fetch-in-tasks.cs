// expect: r001 was served with Fetch, which blocks a thread; Starvation.cs
namespace Exercises;

public static class Starvation
{
    public static Task<string[]> ServeAsync(params string[] orders) => Task.WhenAll(orders.Select(order => Task.Run(() => Shop.Fetch(order))));
}
