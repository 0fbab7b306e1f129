// expect: RenderPrint was not called with it
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        return await Shop.FileAsync(order, $"print of {photo}");
    }
}
