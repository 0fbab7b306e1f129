// accepted: an iterator that starts the next before it hands out the last
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var photos = new List<string>();
        await foreach (var photo in Photos(first, second)) photos.Add(photo);
        return [.. photos];
    }

    private static async IAsyncEnumerable<string> Photos(string first, string second)
    {
        var large = Shop.FetchAsync(first, 3);
        var small = Shop.FetchAsync(second, 2);
        yield return await large;
        yield return await small;
    }
}
