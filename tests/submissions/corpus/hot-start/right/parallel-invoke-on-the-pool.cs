// accepted: what blocks and computes is on the pool
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var print = "";
        await Task.Run(() => Parallel.Invoke(() => print = Shop.RenderPrint(order, photo)));
        return await Shop.FileAsync(order, print);
    }
}
