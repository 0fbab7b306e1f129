// expect: FileAsync for r001 began at 0 s, but FetchAsync gave its result only at 1.5 s
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var fetched = Shop.FetchAsync(order, seconds: 1.5);
        var filed = Shop.FileAsync(order, "r001.jpg, 533 KB");
        await fetched;
        return Desk.HandOver(order, await filed);
    }
}
