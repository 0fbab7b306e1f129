namespace PrintShop;

public static partial class Shop
{
    /// <summary>
    /// Prints an order on one sheet: a second at the printer, in which the calling thread waits.
    /// Whoever calls it has taken the sheet from the stock.
    /// </summary>
    [Row]
    public static void PrintSheet(string order)
    {
        ArgumentException.ThrowIfNullOrEmpty(order);
        Thread.Sleep(TimeSpan.FromSeconds(1));
    }
}
