// expect: The clerk was blocked by Thread.Join
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = "";
        var thread = new Thread(() => photo = Shop.FetchAsync(order, seconds: 1.5).Result);
        thread.Start();
        thread.Join();
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }
}
