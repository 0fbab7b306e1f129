// expect: HotStart
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var print = "";
        for (var bite = 0; bite < 10; bite++)
        {
            print = Shop.RenderPrint(order, photo, seconds: 0.2);
            await Task.Yield();
        }

        return await Shop.FileAsync(order, print);
    }
}
