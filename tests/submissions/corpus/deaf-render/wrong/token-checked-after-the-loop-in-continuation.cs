// expect: DeafRender.cs
namespace Exercises;

public static class DeafRender
{
    public static Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn) =>
        Task.Run(() =>
        {
            var rendered = new string[tiles];
            for (var tile = 1; tile <= tiles; tile++) rendered[tile - 1] = Shop.RenderTile(order, tile);
            return rendered;
        }).ContinueWith(t =>
        {
            withdrawn.ThrowIfCancellationRequested();
            return t.Result;
        }, withdrawn);
}
