// expect: The clerk; from 0.5 s to 2.5 s; HotStart.cs
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var rendered = Task.Run(() => Shop.RenderPrint(order, photo));
        while (!rendered.IsCompleted) Thread.SpinWait(20);
        return await Shop.FileAsync(order, await rendered);
    }
}
