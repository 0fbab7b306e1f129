namespace PrintShop;

public static partial class Shop
{
    /// <summary>
    /// Fetches a large photo whole, all its strips: I/O, one second for each strip, in which the calling thread waits.
    /// </summary>
    [Row]
    public static string[] FetchStrips(string order, int strips)
    {
        Thread.Sleep(TimeSpan.FromSeconds(strips));
        return [.. Enumerable.Range(1, strips).Select(strip => Strip(order, strip))];
    }

    /// <summary>Fetches one strip of a large photo: I/O, one second, in which the calling thread waits.</summary>
    [Row]
    public static string FetchStrip(string order, int strip)
    {
        Thread.Sleep(TimeSpan.FromSeconds(1));
        return Strip(order, strip);
    }

    /// <summary>Rings a bell, which takes no time.</summary>
    [Row]
    public static void Ring(string bell) => ArgumentException.ThrowIfNullOrEmpty(bell);

    private static string Strip(string order, int strip) => $"{order}, strip {strip}, {20 + Mix($"{order}{strip}") % 80} KB";
}
