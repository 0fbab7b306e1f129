// expect: not what was fetched
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        await Shop.FetchAsync(order, seconds: 1.5);
        var photo = "r001.jpg, 533 KB";
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }
}
