// expect: FetchStripAsync; r001 had been withdrawn at 1.5 s; the token; DroppedToken.cs
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new List<string>();
        for (var page = 1; page <= pages; page++) album.Add(await Shop.FetchStripAsync(order, page, CancellationToken.None));
        return album.ToArray();
    }
}
