// expect: away from the desk; BlockedOnResult.cs
namespace Exercises;

public static class BlockedOnResult
{
    public static Task<string> ServeAsync(string order) => Task.Run(async () =>
    {
        var photo = await Shop.FetchAsync(order, seconds: 1.5);
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    });
}
