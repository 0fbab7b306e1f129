// accepted: the fetch is begun on the pool, and awaited
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Task.Run(() => Shop.FetchAsync(order, seconds: 1.5));
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }
}
