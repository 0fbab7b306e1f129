// expect: The wait was abandoned, the work was not; DroppedToken.cs
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new List<string>();
        for (var page = 1; page <= pages; page++)
        {
            var fetch = Shop.FetchStripAsync(order, page, default);
            await Task.WhenAny(fetch, Task.Delay(Timeout.Infinite, withdrawn));
            withdrawn.ThrowIfCancellationRequested();
            album.Add(await fetch);
        }
        return album.ToArray();
    }
}
