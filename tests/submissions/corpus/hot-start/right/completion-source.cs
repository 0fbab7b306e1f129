// accepted: a work item completes a source
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var rendered = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        ThreadPool.UnsafeQueueUserWorkItem(static s => s.rendered.SetResult(Shop.RenderPrint(s.order, s.photo)), (rendered, order, photo), preferLocal: false);
        return await Shop.FileAsync(order, await rendered.Task);
    }
}
