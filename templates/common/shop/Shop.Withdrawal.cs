namespace PrintShop;

public static partial class Shop
{
    private static int s_charged;

    /// <summary>How many cards have been charged with <see cref="ChargeAsync"/> so far.</summary>
    public static int Charged => Volatile.Read(ref s_charged);

    /// <summary>
    /// Charges a customer's card: one second of I/O, in which no thread waits. The card is charged at once; the
    /// second is for the receipt. It takes no token: what is charged is charged.
    /// </summary>
    [Row]
    public static async Task<int> ChargeAsync(string order)
    {
        Interlocked.Increment(ref s_charged);
        await Task.Delay(TimeSpan.FromSeconds(1));
        return 10 + Mix(order) % 40;
    }

    /// <summary>
    /// Fetches a customer's photo: two seconds of I/O, in which no thread waits, and from which a withdrawal
    /// wakes at once with an <see cref="OperationCanceledException"/>.
    /// </summary>
    [Row]
    public static async Task<string> FetchAsync(string order, CancellationToken withdrawn)
    {
        await Task.Delay(TimeSpan.FromSeconds(2), withdrawn);
        return Photo(order);
    }

    /// <summary>Renders one tile of a photo: half a second of computing, which nothing interrupts.</summary>
    [Row]
    public static string RenderTile(string order, int tile)
    {
        Cpu.Work(0.5);
        return $"{order}, tile {tile}";
    }
}
