// accepted: a thread and a completion source
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        var done = new TaskCompletionSource<string[]>();
        new Thread(() =>
        {
            var rendered = new string[tiles];
            for (var i = 0; i < tiles; i++)
            {
                if (withdrawn.IsCancellationRequested)
                {
                    done.SetCanceled(withdrawn);
                    return;
                }
                rendered[i] = Shop.RenderTile(order, i + 1);
            }
            done.SetResult(rendered);
        }).Start();
        return await done.Task;
    }
}
