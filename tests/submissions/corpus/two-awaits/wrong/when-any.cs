// expect: r001 was still being served; nothing waited for it
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var large = Shop.FetchAsync(first, 3);
        var small = Shop.FetchAsync(second, 2);
        var one = await Task.WhenAny(large, small);
        return [await one, await one];
    }
}
