// expect: r001 had been withdrawn at 1.5 s; DroppedToken.cs
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new List<string>();
        return await Task.Run(async () =>
        {
            for (var page = 1; page <= pages; page++) album.Add(await Shop.FetchStripAsync(order, page, default));
            return album.ToArray();
        }, withdrawn);
        return album.ToArray();
    }
}
