// expect: Task.WaitAny kept the caller from; DeafRender.cs
namespace Exercises;

public static class DeafRender
{
    public static Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        var task = Task.Run(() =>
        {
            var rendered = new string[tiles];
            for (var tile = 1; tile <= tiles; tile++) { withdrawn.ThrowIfCancellationRequested(); rendered[tile - 1] = Shop.RenderTile(order, tile); }
            return rendered;
        }, withdrawn);
        Task.WaitAny(task);
        return task;
    }
}
