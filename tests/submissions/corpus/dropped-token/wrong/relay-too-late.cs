// expect: r001 had been withdrawn at 1.5 s
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new List<string>();
        using var own = new CancellationTokenSource();
        for (var page = 1; page <= pages; page++) album.Add(await Shop.FetchStripAsync(order, page, own.Token));
        using var relay = withdrawn.Register(own.Cancel);
        return album.ToArray();
    }
}
