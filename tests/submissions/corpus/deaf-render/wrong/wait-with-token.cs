// expect: Only the wait was abandoned; Task.Wait; the work was not
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        var render = Task.Run(() => Enumerable.Range(1, tiles).Select(tile => Shop.RenderTile(order, tile)).ToArray());
        await Task.Run(() => render.Wait(withdrawn));
        return render.Result;
    }
}
