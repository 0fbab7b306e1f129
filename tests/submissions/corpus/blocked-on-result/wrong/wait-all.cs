// expect: Deadlock: the clerk is blocked by Task.WaitAll
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var fetched = Shop.FetchAsync(order, seconds: 1.5);
        Task.WaitAll(fetched);
        var photo = await fetched;
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }
}
