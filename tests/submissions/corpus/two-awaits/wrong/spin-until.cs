// expect: a thread
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var large = Shop.FetchAsync(first, seconds: 3);
        var small = Shop.FetchAsync(second, seconds: 2);
        SpinWait.SpinUntil(() => large.IsCompleted && small.IsCompleted);
        return [await large, await small];
    }
}
