// accepted: .Result of a task that has been awaited does not block
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var large = Shop.FetchAsync(first, 3);
        var small = Shop.FetchAsync(second, 2);
        await Task.WhenAll(large, small);
        return [large.Result, small.Result];
    }
}
