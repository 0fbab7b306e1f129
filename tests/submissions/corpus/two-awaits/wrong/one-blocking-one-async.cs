// expect: r002 was served with Fetch; blocks a thread; TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var large = Shop.FetchAsync(first, 3);
        var small = Shop.Fetch(second, 2);
        return [await large, small];
    }
}
