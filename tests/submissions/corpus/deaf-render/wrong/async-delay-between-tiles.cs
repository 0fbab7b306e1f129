// expect: DeafRender.cs
namespace Exercises;

public static class DeafRender
{
    public static Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn) => Task.Run(async () =>
    {
        var rendered = new string[tiles];
        for (var tile = 1; tile <= tiles; tile++)
        {
            await Task.Delay(100, withdrawn);
            rendered[tile - 1] = Shop.RenderTile(order, tile);
        }

        return rendered;
    });
}
