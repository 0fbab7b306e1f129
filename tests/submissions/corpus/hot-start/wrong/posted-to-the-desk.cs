// expect: The clerk was busy with RenderPrint for r001
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var rendered = new TaskCompletionSource<string>();
        SynchronizationContext.Current!.Post(_ => rendered.SetResult(Shop.RenderPrint(order, photo)), null);
        return await Shop.FileAsync(order, await rendered.Task);
    }
}
