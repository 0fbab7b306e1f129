// accepted: passed on, and looked at between pages
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new List<string>();
        for (var page = 1; page <= pages; page++)
        {
            withdrawn.ThrowIfCancellationRequested();
            album.Add(await Shop.FetchStripAsync(order, page, withdrawn));
        }
        return album.ToArray();
    }
}
