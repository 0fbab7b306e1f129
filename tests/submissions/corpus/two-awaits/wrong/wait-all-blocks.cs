// expect: Task.WaitAll blocked a thread; TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        var large = Shop.FetchAsync(first, 3);
        var small = Shop.FetchAsync(second, 2);
        Task.WaitAll(large, small);
        return Task.WhenAll(large, small);
    }
}
