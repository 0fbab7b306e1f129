// accepted: looks after each tile
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        return await Task.Run(() =>
        {
            var rendered = new List<string>();
            while (rendered.Count < tiles)
            {
                rendered.Add(Shop.RenderTile(order, rendered.Count + 1));
                if (rendered.Count < tiles && withdrawn.IsCancellationRequested) throw new OperationCanceledException(withdrawn);
            }
            return rendered.ToArray();
        });
    }
}
