// accepted: an async stream of one
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        await foreach (var photo in PhotosAsync(order))
        {
            var filed = await Shop.FileAsync(order, photo);
            return Desk.HandOver(order, filed);
        }

        throw new InvalidOperationException("no photo");
    }

    private static async IAsyncEnumerable<string> PhotosAsync(string order)
    {
        yield return await Shop.FetchAsync(order, seconds: 1.5);
    }
}
