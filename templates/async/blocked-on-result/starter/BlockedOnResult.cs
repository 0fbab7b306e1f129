namespace Exercises;

public static class BlockedOnResult
{
    /// <summary>Serves an order at the clerk's desk: fetches its photo, files it and hands it over.</summary>
    public static async Task<string> ServeAsync(string order)
    {
        var photo = Photo(order);
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }

    private static string Photo(string order)
    {
        // TODO: here the clerk stands for ever. He must not wait; he must be told.
        return FetchAsync(order).Result;
    }

    private static async Task<string> FetchAsync(string order) => await Shop.FetchAsync(order, seconds: 1.5);
}
