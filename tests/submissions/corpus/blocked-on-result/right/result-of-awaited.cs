// accepted: the result of a task that has been awaited
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var fetched = Shop.FetchAsync(order, seconds: 1.5);
        await fetched;
        var filed = await Shop.FileAsync(order, fetched.Result);
        return Desk.HandOver(order, filed);
    }
}
