// accepted: without the caller's execution context
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        Task<string> rendered;
        using (ExecutionContext.SuppressFlow()) rendered = Task.Run(() => Shop.RenderPrint(order, photo));
        return await Shop.FileAsync(order, await rendered.ConfigureAwait(false));
    }
}
