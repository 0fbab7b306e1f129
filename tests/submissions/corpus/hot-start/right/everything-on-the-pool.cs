// accepted: the desk only hands it on
namespace Exercises;

public static class HotStart
{
    public static Task<string> ServeAsync(string order)
    {
        return Task.Run(async () =>
        {
            var photo = await Shop.FetchAsync(order, seconds: 0.5);
            var print = Shop.RenderPrint(order, photo);
            return await Shop.FileAsync(order, print);
        });
    }
}
