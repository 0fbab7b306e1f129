// expect: DeafRender.cs
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        var rendered = new string[tiles];
        for (var tile = 1; tile <= tiles; tile++)
        {
            withdrawn.ThrowIfCancellationRequested();
            rendered[tile - 1] = Shop.RenderTile(order, tile);
            await Task.Yield();
        }

        return rendered;
    }
}
