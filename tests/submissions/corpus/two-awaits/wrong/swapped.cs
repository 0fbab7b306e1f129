// expect: Serial; in the wrong order
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var small = Shop.FetchAsync(second, 2);
        return [await small, await Shop.FetchAsync(first, 3)];
    }
}
