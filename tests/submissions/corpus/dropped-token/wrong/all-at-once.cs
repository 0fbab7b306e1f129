// expect: r001
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new List<string>();
        album.AddRange(await Task.WhenAll(Enumerable.Range(1, pages).Select(page => Shop.FetchStripAsync(order, page, withdrawn))));
        return album.ToArray();
    }
}
