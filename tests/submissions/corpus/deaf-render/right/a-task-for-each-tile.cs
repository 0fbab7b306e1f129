// accepted: each tile a task of its own, which a cancelled token keeps from beginning
namespace Exercises;

public static class DeafRender
{
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        var rendered = new string[tiles];
        for (var tile = 1; tile <= tiles; tile++)
        {
            var number = tile;
            rendered[number - 1] = await Task.Run(() => Shop.RenderTile(order, number), withdrawn);
        }
        return rendered;
    }
}
