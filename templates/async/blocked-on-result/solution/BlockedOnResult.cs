namespace Exercises;

public static class BlockedOnResult
{
    /// <summary>Serves an order at the clerk's desk: fetches its photo, files it and hands it over.</summary>
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await FetchAsync(order);
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }

    // Async all the way: whoever calls something async is async itself.
    private static Task<string> FetchAsync(string order) => Shop.FetchAsync(order, seconds: 1.5);
}
