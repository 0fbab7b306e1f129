// expect: GetAwaiter().GetResult() blocked a thread; Starvation.cs
namespace Exercises;

public static class Starvation
{
    public static Task<string[]> ServeAsync(params string[] orders) =>
        Task.FromResult(orders.AsParallel().AsOrdered().Select(order => Shop.FetchAsync(order).GetAwaiter().GetResult()).ToArray());
}
