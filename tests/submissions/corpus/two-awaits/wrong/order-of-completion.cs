// expect: results are in the wrong order
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var photos = new List<string>();
        await foreach (var ready in Task.WhenEach(Shop.FetchAsync(first, 3), Shop.FetchAsync(second, 2)))
            photos.Add(await ready);
        return [.. photos];
    }
}
