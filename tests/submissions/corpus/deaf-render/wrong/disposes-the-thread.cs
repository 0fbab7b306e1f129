// expect: DeafRender.cs
namespace Exercises;

public static class DeafRender
{
    public static Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        var done = new TaskCompletionSource<string[]>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            var rendered = new string[tiles];
            for (var tile = 1; tile <= tiles; tile++) rendered[tile - 1] = Shop.RenderTile(order, tile);
            done.TrySetResult(rendered);
        }) { IsBackground = true };
        withdrawn.Register(() =>
        {
            thread.Interrupt();
            done.TrySetCanceled(withdrawn);
        });
        thread.Start();
        return done.Task;
    }
}
