// accepted: a work item of the pool completes a task
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var rendered = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        ThreadPool.QueueUserWorkItem(_ =>
        {
            try
            {
                rendered.SetResult(Shop.RenderPrint(order, photo));
            }
            catch (Exception error)
            {
                rendered.SetException(error);
            }
        });
        return await Shop.FileAsync(order, await rendered.Task);
    }
}
