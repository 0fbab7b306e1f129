// expect: The cancellation was swallowed
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        return await Task.Run(() =>
        {
            var rendered = Enumerable.Repeat("", tiles).ToArray();
            for (var i = 0; i < tiles; i++)
            {
                if (withdrawn.IsCancellationRequested) break;
                rendered[i] = Shop.RenderTile(order, i + 1);
            }
            return rendered;
        });
    }
}
