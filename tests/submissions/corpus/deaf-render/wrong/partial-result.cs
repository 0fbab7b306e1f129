// expect: The cancellation was swallowed
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        return await Task.Run(() =>
        {
            var rendered = new List<string>();
            while (rendered.Count < tiles && !withdrawn.IsCancellationRequested) rendered.Add(Shop.RenderTile(order, rendered.Count + 1));
            return rendered.ToArray();
        });
    }
}
