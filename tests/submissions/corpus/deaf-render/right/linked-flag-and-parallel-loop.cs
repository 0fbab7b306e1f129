// accepted: a loop that stops by its options' token, one tile at a time
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        var rendered = new string[tiles];
        await Parallel.ForAsync(0, tiles, new ParallelOptions { MaxDegreeOfParallelism = 1, CancellationToken = withdrawn }, (tile, _) =>
        {
            rendered[tile] = Shop.RenderTile(order, tile + 1);
            return ValueTask.CompletedTask;
        });
        return rendered;
    }
}
