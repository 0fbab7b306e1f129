// accepted: an iterator on the pool that looks before each tile
using System.Runtime.CompilerServices;

namespace Exercises;

public static class DeafRender
{
    public static Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn) => Task.Run(async () =>
    {
        List<string> rendered = [];
        await foreach (var tile in TilesAsync(order, tiles, withdrawn)) rendered.Add(tile);
        return rendered.ToArray();
    }, withdrawn);

    private static async IAsyncEnumerable<string> TilesAsync(string order, int tiles, [EnumeratorCancellation] CancellationToken withdrawn)
    {
        for (var tile = 1; tile <= tiles; tile++)
        {
            withdrawn.ThrowIfCancellationRequested();
            yield return Shop.RenderTile(order, tile);
            await Task.Yield();
        }
    }
}
