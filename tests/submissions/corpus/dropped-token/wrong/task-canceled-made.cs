// expect: DroppedToken.cs
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = FetchAlbumAsync(order, pages);
        var gone = new TaskCompletionSource<string[]>();
        await using var registration = withdrawn.Register(() => gone.TrySetCanceled(withdrawn));
        return await await Task.WhenAny(album, gone.Task);
    }

    private static async Task<string[]> FetchAlbumAsync(string order, int pages)
    {
        var album = new string[pages];
        for (var page = 1; page <= pages; page++) album[page - 1] = await Shop.FetchStripAsync(order, page, default);
        return album;
    }
}
