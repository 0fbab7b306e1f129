// accepted: the old method is async now
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await PhotoAsync(order);
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }

    private static async Task<string> PhotoAsync(string order) => await FetchAsync(order);

    private static async Task<string> FetchAsync(string order) => await Shop.FetchAsync(order, seconds: 1.5);
}
