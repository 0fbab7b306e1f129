// expect: Serial; r002 was started only after r001 had been awaited; TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var photos = new List<string>();
        foreach (var (order, seconds) in new[] { (first, 3.0), (second, 2.0) })
            photos.Add(await Shop.FetchAsync(order, seconds));
        return [.. photos];
    }
}
