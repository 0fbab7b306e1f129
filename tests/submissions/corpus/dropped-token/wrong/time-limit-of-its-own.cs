// expect: FetchStripAsync; withdrawn at
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new List<string>();
        using var own = new CancellationTokenSource(TimeSpan.FromSeconds(1.75));
        for (var page = 1; page <= pages; page++) album.Add(await Shop.FetchStripAsync(order, page, own.Token));
        return album.ToArray();
    }
}
