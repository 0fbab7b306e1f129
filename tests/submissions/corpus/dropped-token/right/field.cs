// accepted: an object holds the token for all its methods
namespace Exercises;

public static class DroppedToken
{
    public static Task<string[]> ServeAsync(string order, int pages, CancellationToken withdrawn) =>
        new Album(order, withdrawn).FetchAsync(pages);

    private sealed class Album(string order, CancellationToken withdrawn)
    {
        public async Task<string[]> FetchAsync(int pages)
        {
            var album = new string[pages];
            for (var page = 1; page <= pages; page++) album[page - 1] = await FetchPageAsync(page);
            return album;
        }

        private Task<string> FetchPageAsync(int page) => Shop.FetchStripAsync(order, page, withdrawn);
    }
}
