// expect: clerk; BlockedOnResult.cs
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = "";
        Parallel.Invoke(() => photo = Shop.FetchAsync(order, seconds: 1.5).Result);
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }
}
