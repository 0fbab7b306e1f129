// accepted: a query that looks as it goes
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        return await Task.Run(() => Enumerable.Range(1, tiles).Select(tile =>
        {
            withdrawn.ThrowIfCancellationRequested();
            return Shop.RenderTile(order, tile);
        }).ToArray(), withdrawn);
    }
}
