// accepted: the token goes all the way down
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new List<string>();
        for (var page = 1; page <= pages; page++) album.Add(await Shop.FetchStripAsync(order, page, withdrawn));
        return album.ToArray();
    }
}
