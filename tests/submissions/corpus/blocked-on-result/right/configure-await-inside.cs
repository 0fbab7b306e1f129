// accepted: the inner method does not need the desk
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await FetchAsync(order);
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }

    private static async Task<string> FetchAsync(string order) => await Shop.FetchAsync(order, seconds: 1.5).ConfigureAwait(false);
}
