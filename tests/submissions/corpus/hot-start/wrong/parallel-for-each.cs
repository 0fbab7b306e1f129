// expect: The clerk; HotStart.cs
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var print = "";
        Parallel.ForEach([photo], p => print = Shop.RenderPrint(order, p));
        return await Shop.FileAsync(order, print);
    }
}
