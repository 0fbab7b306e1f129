// accepted: WhenAll and its result
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = (await Task.WhenAll(Shop.FetchAsync(order, seconds: 1.5)))[0];
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }
}
