// expect: Serial: r002
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var photos = new List<string>();
        await foreach (var photo in All()) photos.Add(photo);
        return [.. photos];

        async IAsyncEnumerable<string> All()
        {
            yield return await Shop.FetchAsync(first, 3);
            yield return await Shop.FetchAsync(second, 2);
        }
    }
}
