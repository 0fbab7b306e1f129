// expect: r001
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var rendering = Task.Run(() => Shop.RenderPrint(order, photo));
        var filed = Shop.FileAsync(order, $"print of {photo}");
        await Task.WhenAll(rendering, filed);
        return await filed;
    }
}
