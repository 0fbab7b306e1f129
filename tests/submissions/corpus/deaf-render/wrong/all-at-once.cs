// expect: r002
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        return await Task.Run(() => Enumerable.Range(1, tiles).AsParallel().AsOrdered().WithDegreeOfParallelism(4).WithCancellation(withdrawn)
            .Select(tile => Shop.RenderTile(order, tile)).ToArray());
    }
}
