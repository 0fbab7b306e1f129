// expect: The clerk was blocked by Task.Wait
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var fetched = Shop.FetchAsync(order, seconds: 1.5);
        fetched.Wait(1000);
        var photo = await fetched;
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }
}
