namespace PrintShop;

public static partial class Shop
{
    private static string[] s_damaged = [];

    /// <summary>From now on the originals of these orders are damaged: the tests' way to make a fetch fail.</summary>
    public static void Damage(params string[] orders) => s_damaged = orders;

    /// <summary>
    /// Fetches a customer's original from the archive: I/O, two seconds, in which the calling thread waits.
    /// </summary>
    /// <exception cref="InvalidDataException">Half-way, the original turns out to be damaged: <c>Panda</c>.</exception>
    [Row]
    public static string FetchOriginal(string order)
    {
        Thread.Sleep(TimeSpan.FromSeconds(1));
        if (s_damaged.Contains(order)) throw new InvalidDataException("Panda") { Data = { ["order"] = order } };
        Thread.Sleep(TimeSpan.FromSeconds(1));
        return Photo(order);
    }
}
