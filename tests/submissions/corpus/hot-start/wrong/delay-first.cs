// expect: The clerk was busy with RenderPrint for r001
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        await Task.Delay(1);
        var print = Shop.RenderPrint(order, photo);
        return await Shop.FileAsync(order, print);
    }
}
