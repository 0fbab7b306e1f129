// expect: The clerk was busy with RenderPrint; HotStart.cs
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var rendering = new Task<string>(() => Shop.RenderPrint(order, photo));
        rendering.RunSynchronously();
        return await Shop.FileAsync(order, await rendering);
    }
}
