// expect: went on until 2 s; DroppedToken.cs
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new string[pages];
        for (var page = 1; page <= pages; page++)
        {
            withdrawn.ThrowIfCancellationRequested();
            album[page - 1] = await Shop.FetchStripAsync(order, page, default);
        }

        withdrawn.ThrowIfCancellationRequested();
        return album;
    }
}
