// expect: DroppedToken.cs
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        using var own = new CancellationTokenSource();
        using var registration = withdrawn.Register(() => own.CancelAfter(100));
        var album = new string[pages];
        for (var page = 1; page <= pages; page++) album[page - 1] = await Shop.FetchStripAsync(order, page, own.Token);
        return album;
    }
}
