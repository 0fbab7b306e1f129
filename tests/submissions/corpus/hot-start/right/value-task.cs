// accepted: a ValueTask inside
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        return await Shop.FileAsync(order, await RenderAsync(order, photo));
    }

    private static async ValueTask<string> RenderAsync(string order, string photo) => await Task.Run(() => Shop.RenderPrint(order, photo));
}
