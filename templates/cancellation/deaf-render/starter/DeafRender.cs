namespace Exercises;

public static class DeafRender
{
    /// <summary>Renders a photo tile by tile, off the caller's thread, and returns the tiles.</summary>
    public static async Task<string[]> RenderAsync(string order, int tiles, CancellationToken withdrawn)
    {
        // TODO: the customer is gone at once, and a core goes on rendering to the last tile.
        return await Task.Run(() => Render(order, tiles)).WaitAsync(withdrawn);
    }

    private static string[] Render(string order, int tiles)
    {
        var rendered = new string[tiles];
        for (var tile = 1; tile <= tiles; tile++) rendered[tile - 1] = Shop.RenderTile(order, tile);
        return rendered;
    }
}
