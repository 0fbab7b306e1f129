namespace Exercises;

public static class DroppedToken
{
    /// <summary>Fetches an album, one page after the other, and returns its pages.</summary>
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        withdrawn.ThrowIfCancellationRequested();
        return await FetchAlbumAsync(order, pages, withdrawn);
    }

    private static async Task<string[]> FetchAlbumAsync(string order, int pages, CancellationToken withdrawn = default)
    {
        // TODO: the customer has withdrawn, and page after page still comes.
        var album = new string[pages];
        for (var page = 1; page <= pages; page++) album[page - 1] = await FetchPageAsync(order, page);
        return album;
    }

    private static Task<string> FetchPageAsync(string order, int page, CancellationToken withdrawn = default) =>
        Shop.FetchStripAsync(order, page, withdrawn);
}
