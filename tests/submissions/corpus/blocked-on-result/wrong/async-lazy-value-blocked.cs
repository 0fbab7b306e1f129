// expect: Deadlock: the clerk; BlockedOnResult.cs
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = new Lazy<string>(() => FetchAsync(order).GetAwaiter().GetResult());
        var filed = await Shop.FileAsync(order, photo.Value);
        return Desk.HandOver(order, filed);
    }

    private static async Task<string> FetchAsync(string order) => await Shop.FetchAsync(order, seconds: 1.5);
}
