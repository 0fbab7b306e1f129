// expect: RenderTile went on until 3 s
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        var done = new TaskCompletionSource<string[]>();
        var thread = new Thread(() =>
        {
            try
            {
                done.TrySetResult(Enumerable.Range(1, tiles).Select(tile => Shop.RenderTile(order, tile)).ToArray());
            }
            catch (ThreadInterruptedException)
            {
                done.TrySetCanceled();
            }
        });
        thread.Start();
        using var registration = withdrawn.Register(thread.Interrupt);
        return await done.Task;
    }
}
