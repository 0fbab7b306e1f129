// expect: still being served; nothing waited for it
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var print = await Task.Run(() => Shop.RenderPrint(order, photo));
        _ = Shop.FileAsync(order, print);
        return $"{print}, filed as {order}";
    }
}
