// accepted: an async iterator over tasks begun beforehand
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var fetches = Array.ConvertAll(orders, order => Shop.FetchAsync(order));
        var photos = new List<string>();
        await foreach (var photo in PhotosAsync()) photos.Add(photo);
        return [.. photos];

        async IAsyncEnumerable<string> PhotosAsync()
        {
            foreach (var fetch in fetches) yield return await fetch;
        }
    }
}
