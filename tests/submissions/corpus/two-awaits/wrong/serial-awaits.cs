// expect: Serial; r002 was started only after r001 had been awaited; TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var large = await Shop.FetchAsync(first, seconds: 3);
        var small = await Shop.FetchAsync(second, seconds: 2);
        return [large, small];
    }
}
