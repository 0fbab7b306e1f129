// accepted: a thread of its own completes a task
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var rendered = new TaskCompletionSource<string>();
        new Thread(() => rendered.SetResult(Shop.RenderPrint(order, photo))).Start();
        return await Shop.FileAsync(order, await rendered.Task);
    }
}
