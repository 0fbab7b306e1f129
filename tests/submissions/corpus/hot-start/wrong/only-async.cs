// expect: The clerk was busy with RenderPrint for r001; async sends nothing to another thread; HotStart.cs
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var print = await RenderAsync(order, photo);
        return await Shop.FileAsync(order, print);
    }

    private static async Task<string> RenderAsync(string order, string photo) => await Task.FromResult(Shop.RenderPrint(order, photo));
}
