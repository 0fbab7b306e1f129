// expect: Only the wait was abandoned; by Task.WaitAsync; the work was not; DeafRender.cs; withdrawn at 1.25 s
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        return await Task.Run(() => Enumerable.Range(1, tiles).Select(tile => Shop.RenderTile(order, tile)).ToArray()).WaitAsync(withdrawn);
    }
}
