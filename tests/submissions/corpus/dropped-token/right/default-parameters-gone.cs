// accepted: no default any more, so that the compiler complains where it is left out
namespace Exercises;

public static class DroppedToken
{
    public static Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn) =>
        withdrawn.IsCancellationRequested ? Task.FromCanceled<string[]>(withdrawn) : FetchAlbumAsync(order, pages, withdrawn);

    private static async Task<string[]> FetchAlbumAsync(string order, int pages, CancellationToken withdrawn)
    {
        List<string> album = new(pages);
        await foreach (var page in PagesAsync(order, pages).WithCancellation(withdrawn)) album.Add(page);
        return [.. album];
    }

    private static async IAsyncEnumerable<string> PagesAsync(string order, int pages,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken withdrawn = default)
    {
        for (var page = 1; page <= pages; page++) yield return await Shop.FetchStripAsync(order, page, withdrawn);
    }
}
