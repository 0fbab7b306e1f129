// expect: Deadlock: the clerk is blocked by Task.Wait; await instead of blocking
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var fetched = Shop.FetchAsync(order, seconds: 1.5);
        fetched.Wait();
        var photo = fetched.Result;
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }
}
