// expect: r002
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        await Task.Yield();
        withdrawn.ThrowIfCancellationRequested();
        return Enumerable.Range(1, tiles).Select(tile => $"{order}, tile {tile}").ToArray();
    }
}
