// expect: The clerk was busy with RenderPrint for r001; Task.Yield; comes back to the desk
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        return await RenderAndFileAsync(order, photo);
    }

    private static async Task<string> RenderAndFileAsync(string order, string photo)
    {
        await Task.Yield();
        var print = Shop.RenderPrint(order, photo);
        return await Shop.FileAsync(order, print);
    }
}
