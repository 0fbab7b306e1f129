// expect: The clerk was blocked by .Result; from 0 s to 1.5 s; the bell that was due at 1 s rang at 1.5 s; nobody else is served
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = Task.Run(() => Shop.FetchAsync(order, seconds: 1.5)).Result;
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }
}
