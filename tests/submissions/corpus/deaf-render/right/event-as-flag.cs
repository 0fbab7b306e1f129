// accepted: an event that the token's callback sets
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        using var stop = new ManualResetEventSlim();
        using var registration = withdrawn.Register(stop.Set);
        return await Task.Run(() =>
        {
            var rendered = new string[tiles];
            for (var i = 0; i < tiles; i++)
            {
                if (stop.IsSet) withdrawn.ThrowIfCancellationRequested();
                rendered[i] = Shop.RenderTile(order, i + 1);
            }
            return rendered;
        });
    }
}
