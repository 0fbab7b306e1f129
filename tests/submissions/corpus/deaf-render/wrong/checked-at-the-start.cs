// expect: RenderTile went on until 3 s
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        withdrawn.ThrowIfCancellationRequested();
        return await Task.Run(() => Enumerable.Range(1, tiles).Select(tile => Shop.RenderTile(order, tile)).ToArray());
    }
}
