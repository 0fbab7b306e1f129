// accepted: the method takes the context away from its own awaits
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var print = Shop.RenderPrint(order, photo);
        return await Shop.FileAsync(order, print);
    }
}
