namespace PrintShop;

public static partial class Shop
{
    /// <summary>
    /// Asks the old archive for a photo: I/O that takes two, four or six seconds, in which no thread waits.
    /// The archive cannot be interrupted; what can be given up is waiting for it.
    /// </summary>
    [Row]
    public static async Task<string> AskArchiveAsync(string order)
    {
        await Task.Delay(TimeSpan.FromSeconds(2 + 2 * (Mix(order) % 3)));
        return Photo(order);
    }
}
