// expect: FileAsync was not called with it
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 1.5);
        return Desk.HandOver(order, $"{photo}, filed as {order}");
    }
}
