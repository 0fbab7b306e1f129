// expect: The clerk was busy with RenderPrint; HotStart.cs
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        Func<Task<string>> render = async () => Shop.RenderPrint(order, photo);
        return await Shop.FileAsync(order, await render());
    }
}
