// expect: r001 was served with Fetch; FetchAsync
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = Shop.Fetch(order, seconds: 1.5);
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }
}
