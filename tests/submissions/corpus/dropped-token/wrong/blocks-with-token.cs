// expect: blocked; DroppedToken.cs
namespace Exercises;

public static class DroppedToken
{
    public static Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn) => Task.Run(() =>
    {
        var album = new string[pages];
        for (var page = 1; page <= pages; page++)
        {
            var fetch = Shop.FetchStripAsync(order, page, withdrawn);
            fetch.Wait(withdrawn);
            album[page - 1] = fetch.Result;
        }

        return album;
    }, withdrawn);
}
