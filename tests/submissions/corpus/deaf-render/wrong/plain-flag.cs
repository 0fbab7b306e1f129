// expect: DeafRender.cs
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        var rendered = new List<string>();
        await Task.Run(() =>
        {
            foreach (var tile in Enumerable.Range(1, tiles))
            {
                if (withdrawn.IsCancellationRequested) break;
                rendered.Add(Shop.RenderTile(order, tile));
            }
        });
        return [.. rendered];
    }
}
