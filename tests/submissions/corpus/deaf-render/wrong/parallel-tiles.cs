// expect: DeafRender.cs
namespace Exercises;

public static class DeafRender
{
    public static Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn) => Task.Run(() =>
    {
        var rendered = new string[tiles];
        Parallel.For(0, tiles, new ParallelOptions { CancellationToken = withdrawn }, tile => rendered[tile] = Shop.RenderTile(order, tile + 1));
        return rendered;
    });
}
