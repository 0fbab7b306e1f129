// expect: away from the desk; BlockedOnResult.cs
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 1.5).ConfigureAwait(false);
        var filed = await Shop.FileAsync(order, photo).ConfigureAwait(false);
        return Desk.HandOver(order, filed);
    }
}
