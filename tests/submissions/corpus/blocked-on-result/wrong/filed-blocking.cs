// expect: Deadlock: the clerk is blocked by .Result
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 1.5);
        var filed = Shop.FileAsync(order, photo).Result;
        return Desk.HandOver(order, filed);
    }
}
