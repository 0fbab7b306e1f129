// expect: r001 was served 2 times
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        await Task.Run(() => Shop.RenderPrint(order, photo, seconds: 1));
        var print = await Task.Run(() => Shop.RenderPrint(order, photo, seconds: 1));
        return await Shop.FileAsync(order, print);
    }
}
