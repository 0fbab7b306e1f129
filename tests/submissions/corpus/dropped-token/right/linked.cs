// accepted: a source that follows the withdrawal
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new List<string>();
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(withdrawn);
        for (var page = 1; page <= pages; page++) album.Add(await Shop.FetchStripAsync(order, page, linked.Token));
        return album.ToArray();
    }
}
