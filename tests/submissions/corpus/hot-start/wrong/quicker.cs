// expect: Your schedule takes 2.5 s, not 3.5 s
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var print = await Task.Run(() => Shop.RenderPrint(order, photo, seconds: 1));
        return await Shop.FileAsync(order, print);
    }
}
