// expect: ended as Faulted, not as Canceled
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
        catch (OperationCanceledException error)
        {
            throw new InvalidOperationException("withdrawn", error);
        }
        return album.ToArray();
    }
}
