// expect: RenderTile went on until 3 s
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        var done = new TaskCompletionSource<string[]>();
        using var registration = withdrawn.Register(() => done.TrySetCanceled(withdrawn));
        _ = Task.Run(() => done.TrySetResult(Enumerable.Range(1, tiles).Select(tile => Shop.RenderTile(order, tile)).ToArray()));
        return await done.Task;
    }
}
