// expect: The clerk; blocked; HotStart.cs
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        using var done = new ManualResetEventSlim();
        var print = "";
        ThreadPool.QueueUserWorkItem(_ =>
        {
            print = Shop.RenderPrint(order, photo);
            done.Set();
        });
        done.Wait();
        return await Shop.FileAsync(order, print);
    }
}
