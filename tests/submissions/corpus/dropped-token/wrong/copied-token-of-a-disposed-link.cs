// expect: DroppedToken.cs
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        CancellationToken token;
        using (var linked = CancellationTokenSource.CreateLinkedTokenSource(withdrawn)) token = linked.Token;
        var album = new string[pages];
        for (var page = 1; page <= pages; page++) album[page - 1] = await Shop.FetchStripAsync(order, page, token);
        return album;
    }
}
