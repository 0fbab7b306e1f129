// expect: it ran on the calling thread; DeafRender.cs
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        var rendered = new string[tiles];
        for (var i = 0; i < tiles; i++)
        {
            withdrawn.ThrowIfCancellationRequested();
            rendered[i] = Shop.RenderTile(order, i + 1);
        }
        await Task.CompletedTask;
        return rendered;
    }
}
