// accepted: an asynchronous stream that is given the token
using System.Runtime.CompilerServices;

namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn)
    {
        var album = new List<string>();
        await foreach (var page in Pages(order, pages).WithCancellation(withdrawn)) album.Add(page);
        return album.ToArray();
    }

    private static async IAsyncEnumerable<string> Pages(string order, int pages, [EnumeratorCancellation] CancellationToken withdrawn = default)
    {
        for (var page = 1; page <= pages; page++) yield return await Shop.FetchStripAsync(order, page, withdrawn);
    }
}
