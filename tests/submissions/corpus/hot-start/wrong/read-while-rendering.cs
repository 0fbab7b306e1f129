// expect: NullReference
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        string? print = null;
        _ = Task.Run(() => print = Shop.RenderPrint(order, photo));
        await Task.Yield();
        return await Shop.FileAsync(order, print!.Trim());
    }
}
