// expect: FetchStripAsync went on until 2 s, although r001 had been withdrawn at 1.5 s; the token; DroppedToken.cs
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new List<string>();
        for (var page = 1; page <= pages; page++)
        {
            withdrawn.ThrowIfCancellationRequested();
            album.Add(await Shop.FetchStripAsync(order, page, default));
        }
        return album.ToArray();
    }
}
