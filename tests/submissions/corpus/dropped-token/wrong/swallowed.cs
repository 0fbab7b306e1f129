// expect: The cancellation was swallowed; DroppedToken.cs
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new List<string>();
        try
        {
            for (var page = 1; page <= pages; page++) album.Add(await Shop.FetchStripAsync(order, page, withdrawn));
        }
        catch (OperationCanceledException)
        {
        }
        return album.ToArray();
    }
}
