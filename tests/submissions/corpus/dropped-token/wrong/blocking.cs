// expect: blocked a thread; DroppedToken.cs
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new List<string>();
        for (var page = 1; page <= pages; page++) album.Add(Shop.FetchStripAsync(order, page, withdrawn).GetAwaiter().GetResult());
        await Task.CompletedTask;
        return album.ToArray();
    }
}
