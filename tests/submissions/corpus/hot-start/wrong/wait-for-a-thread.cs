// expect: The clerk was blocked by Thread.Join; HotStart.cs
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var print = "";
        var thread = new Thread(() => print = Shop.RenderPrint(order, photo));
        thread.Start();
        thread.Join();
        return await Shop.FileAsync(order, print);
    }
}
