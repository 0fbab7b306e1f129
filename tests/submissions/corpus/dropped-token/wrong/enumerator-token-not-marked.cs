// expect: DroppedToken.cs
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        List<string> album = [];
        await foreach (var page in PagesAsync(order, pages).WithCancellation(withdrawn)) album.Add(page);
        return [.. album];
    }

#pragma warning disable CS8425
    private static async IAsyncEnumerable<string> PagesAsync(string order, int pages, CancellationToken withdrawn = default)
    {
        for (var page = 1; page <= pages; page++) yield return await Shop.FetchStripAsync(order, page, withdrawn);
    }
#pragma warning restore CS8425
}
