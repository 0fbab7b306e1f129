// expect: The wait was abandoned, the work was not; FetchStripAsync still ran; DroppedToken.cs
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new List<string>();
        for (var page = 1; page <= pages; page++) album.Add(await Shop.FetchStripAsync(order, page, default).WaitAsync(withdrawn));
        return album.ToArray();
    }
}
