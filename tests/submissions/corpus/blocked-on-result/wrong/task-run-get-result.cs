// expect: The clerk was blocked by GetAwaiter().GetResult(); the bell that was due at 1 s
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = Task.Run(async () => await Shop.FetchAsync(order, seconds: 1.5)).GetAwaiter().GetResult();
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }
}
