// expect: The clerk was blocked by .Result; HotStart.cs; await
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var print = Task.Run(() => Shop.RenderPrint(order, photo)).Result;
        return await Shop.FileAsync(order, print);
    }
}
