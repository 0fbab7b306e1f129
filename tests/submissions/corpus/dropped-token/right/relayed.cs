// accepted: a source of its own, cancelled by a callback of the token
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new List<string>();
        using var own = new CancellationTokenSource();
        using var relay = withdrawn.Register(own.Cancel);
        for (var page = 1; page <= pages; page++) album.Add(await Shop.FetchStripAsync(order, page, own.Token));
        return album.ToArray();
    }
}
