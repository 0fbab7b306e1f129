// expect: Environment.Exit
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        using var registration = withdrawn.Register(() => Environment.Exit(0));
        return await Task.Run(() => Enumerable.Range(1, tiles).Select(tile => Shop.RenderTile(order, tile)).ToArray());
    }
}
