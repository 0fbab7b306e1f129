// expect: r001 was served with Fetch; FetchAsync
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = Shop.Fetch(order, seconds: 0.5);
        var print = await Task.Run(() => Shop.RenderPrint(order, photo));
        return await Shop.FileAsync(order, print);
    }
}
