// accepted: a thread of its own says by a semaphore that it is done
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        using var done = new SemaphoreSlim(0);
        string? print = null;
        new Thread(() =>
        {
            print = Shop.RenderPrint(order, photo);
            done.Release();
        }) { IsBackground = true }.Start();
        await done.WaitAsync();
        return await Shop.FileAsync(order, print!);
    }
}
