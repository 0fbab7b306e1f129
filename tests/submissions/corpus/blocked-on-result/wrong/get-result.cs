// expect: Deadlock: the clerk is blocked by GetAwaiter().GetResult(); the task waits for the clerk; BlockedOnResult.cs
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = Shop.FetchAsync(order, seconds: 1.5).GetAwaiter().GetResult();
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }
}
