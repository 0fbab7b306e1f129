// accepted: an AsyncLocal carries the token
namespace Exercises;

public static class DroppedToken
{
    private static readonly AsyncLocal<CancellationToken> s_withdrawn = new();

    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        s_withdrawn.Value = withdrawn;
        var album = new string[pages];
        for (var page = 1; page <= pages; page++) album[page - 1] = await FetchPageAsync(order, page);
        return album;
    }

    private static Task<string> FetchPageAsync(string order, int page) => Shop.FetchStripAsync(order, page, s_withdrawn.Value);
}
