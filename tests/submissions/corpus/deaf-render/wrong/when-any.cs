// expect: RenderTile went on until 3 s, although r001 had been withdrawn at 1.25 s; DeafRender.cs
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        var render = Task.Run(() => Enumerable.Range(1, tiles).Select(tile => Shop.RenderTile(order, tile)).ToArray());
        await Task.WhenAny(render, Task.Delay(Timeout.Infinite, withdrawn));
        withdrawn.ThrowIfCancellationRequested();
        return await render;
    }
}
