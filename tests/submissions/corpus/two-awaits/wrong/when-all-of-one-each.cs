// expect: Serial; r002 was started only after r001 had been awaited; TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var large = await Task.WhenAll(Shop.FetchAsync(first, 3));
        var small = await Task.WhenAll(Shop.FetchAsync(second, 2));
        return [.. large, .. small];
    }
}
