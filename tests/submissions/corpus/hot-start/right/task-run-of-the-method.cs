// accepted: the whole hot method is started elsewhere
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        return await Task.Run(() => RenderAndFileAsync(order, photo));
    }

    private static async Task<string> RenderAndFileAsync(string order, string photo)
    {
        var print = Shop.RenderPrint(order, photo);
        return await Shop.FileAsync(order, print);
    }
}
