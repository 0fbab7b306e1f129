// expect: RenderTile went on until 3 s; a token stops nothing by itself; DeafRender.cs
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        return await Task.Run(() => Enumerable.Range(1, tiles).Select(tile => Shop.RenderTile(order, tile)).ToArray(), withdrawn);
    }
}
