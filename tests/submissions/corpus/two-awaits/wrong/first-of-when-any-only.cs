// expect: r001
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var large = Shop.FetchAsync(first, seconds: 3);
        var small = Shop.FetchAsync(second, seconds: 2);
        var done = await Task.WhenAny(large, small);
        return [await done, await done];
    }
}
