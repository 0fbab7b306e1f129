// expect: DroppedToken.cs
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new List<string>();
        while (album.Count < pages && !withdrawn.IsCancellationRequested)
        {
            var page = Shop.FetchStripAsync(order, album.Count + 1, withdrawn);
            await Task.WhenAny(page);
            if (page.IsCompletedSuccessfully) album.Add(page.Result);
        }

        return [.. album];
    }
}
