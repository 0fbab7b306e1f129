// accepted: the wait is given up at once, and the work looks
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        return await Task.Run(() =>
        {
            var rendered = new string[tiles];
            for (var i = 0; i < tiles; i++)
            {
                withdrawn.ThrowIfCancellationRequested();
                rendered[i] = Shop.RenderTile(order, i + 1);
            }
            return rendered;
        }, withdrawn).WaitAsync(withdrawn);
    }
}
