// expect: Thread abort is not supported on this platform
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        var done = new TaskCompletionSource<string[]>();
        var thread = new Thread(() => done.TrySetResult(Enumerable.Range(1, tiles).Select(tile => Shop.RenderTile(order, tile)).ToArray()));
        thread.Start();
#pragma warning disable SYSLIB0006
        using var registration = withdrawn.Register(() => thread.Abort());
#pragma warning restore SYSLIB0006
        return await done.Task;
    }
}
