// expect: clerk; BlockedOnResult.cs
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var filed = await Shop.FileAsync(order, FetchAsync(order).AsTask().Result);
        return Desk.HandOver(order, filed);
    }

    private static async ValueTask<string> FetchAsync(string order) => await Shop.FetchAsync(order, seconds: 1.5);
}
