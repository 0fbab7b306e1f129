// accepted: a function that has captured the token
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new List<string>();
        Func<int, Task<string>> fetch = page => Shop.FetchStripAsync(order, page, withdrawn);
        foreach (var page in Enumerable.Range(1, pages)) album.Add(await fetch(page));
        return album.ToArray();
    }
}
