// expect: RenderTile went on until 3 s, although r001 had been withdrawn at 1.25 s
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        return await Task.Run(() =>
        {
            var rendered = Enumerable.Range(1, tiles).Select(tile => Shop.RenderTile(order, tile)).ToArray();
            withdrawn.ThrowIfCancellationRequested();
            return rendered;
        }, withdrawn);
    }
}
