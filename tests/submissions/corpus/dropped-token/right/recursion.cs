// accepted: a page, then the rest
namespace Exercises;

public static class DroppedToken
{
    public static async Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn) =>
        pages == 0 ? [] : [.. await ServeAsync(order, pages - 1, withdrawn), await Shop.FetchStripAsync(order, pages, withdrawn)];
}
