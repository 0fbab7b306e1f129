// expect: RenderTile went on until; although r001 had been withdrawn at 1.25 s
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
                if (i % 5 == 0) withdrawn.ThrowIfCancellationRequested();
                rendered[i] = Shop.RenderTile(order, i + 1);
            }
            return rendered;
        }, withdrawn);
    }
}
