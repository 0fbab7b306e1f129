namespace Exercises;

public static class HotStart
{
    /// <summary>Serves an order at the clerk's desk: fetches the photo, renders and files the print; returns where it is.</summary>
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var filed = RenderAndFileAsync(order, photo);
        return await filed;
    }

    private static async Task<string> RenderAndFileAsync(string order, string photo)
    {
        // Up to its first await this method runs on whoever calls it: what computes must be sent away.
        var print = await Task.Run(() => Shop.RenderPrint(order, photo));
        return await Shop.FileAsync(order, print);
    }
}
