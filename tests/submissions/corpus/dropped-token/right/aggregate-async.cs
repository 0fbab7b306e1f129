// accepted: an asynchronous query with the token passed to its selector
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn) =>
        await AsyncEnumerable.Range(1, pages)
            .Select(async (int page, CancellationToken token) => await Shop.FetchStripAsync(order, page, token))
            .ToArrayAsync(withdrawn);
}
