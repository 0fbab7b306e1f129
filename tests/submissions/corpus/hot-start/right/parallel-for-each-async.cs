// accepted: a parallel loop of one body, on the pool
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var print = "";
        await Parallel.ForEachAsync([photo], (each, _) =>
        {
            print = Shop.RenderPrint(order, each);
            return ValueTask.CompletedTask;
        });
        return await Shop.FileAsync(order, print);
    }
}
