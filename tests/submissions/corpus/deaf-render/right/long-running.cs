// accepted: a thread of its own for the long work
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        return await Task.Factory.StartNew(() =>
        {
            var rendered = new string[tiles];
            for (var i = 0; i < tiles; i++)
            {
                withdrawn.ThrowIfCancellationRequested();
                rendered[i] = Shop.RenderTile(order, i + 1);
            }
            return rendered;
        }, withdrawn, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }
}
