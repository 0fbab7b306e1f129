// expect: RenderPrint for r001 began at 0 s, but FetchAsync gave its result only at 0.5 s
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var fetched = Shop.FetchAsync(order, seconds: 0.5);
        var rendered = Task.Run(() => Shop.RenderPrint(order, "r001.jpg, 533 KB"));
        await fetched;
        return await Shop.FileAsync(order, await rendered);
    }
}
