// expect: ended as Faulted, not as Canceled
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
                if (withdrawn.IsCancellationRequested) throw new TimeoutException("withdrawn");
                rendered[i] = Shop.RenderTile(order, i + 1);
            }
            return rendered;
        });
    }
}
