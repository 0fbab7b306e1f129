// expect: The clerk was busy with RenderPrint; HotStart.cs
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order) =>
        await Task.WhenAll(RenderAndFileAsync(order, await Shop.FetchAsync(order, seconds: 0.5))).ContinueWith(t => t.Result[0]);

    private static async Task<string> RenderAndFileAsync(string order, string photo)
    {
        await Task.CompletedTask;
        var print = Shop.RenderPrint(order, photo);
        return await Shop.FileAsync(order, print);
    }
}
