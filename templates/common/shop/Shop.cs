namespace PrintShop;

/// <summary>
/// The print shop: given code, the same in every exercise. Nothing in here needs a change.
/// Each method marked with [Row] is a row of the picture, named by the order it is for.
/// </summary>
public static partial class Shop
{
    private static int s_desksCleared;

    /// <summary>How often a desk has been cleared so far.</summary>
    public static int DesksCleared => Volatile.Read(ref s_desksCleared);

    /// <summary>
    /// Fetches a customer's photo from the archive: I/O, two seconds unless said otherwise,
    /// in which the calling thread waits.
    /// </summary>
    [Row]
    public static string Fetch(string order, double seconds = 2)
    {
        Thread.Sleep(TimeSpan.FromSeconds(seconds));
        return Photo(order);
    }

    /// <summary>
    /// Fetches a customer's photo from the archive: I/O, two seconds unless said otherwise,
    /// in which no thread waits.
    /// </summary>
    [Row]
    public static async Task<string> FetchAsync(string order, double seconds = 2)
    {
        await Task.Delay(TimeSpan.FromSeconds(seconds));
        return Photo(order);
    }

    /// <summary>
    /// Fetches one strip of a large photo: a nap of one second, from which a withdrawal wakes at once
    /// with an <see cref="OperationCanceledException"/>.
    /// </summary>
    [Row]
    public static async Task<string> FetchStripAsync(string order, int strip, CancellationToken withdrawn)
    {
        await Task.Delay(TimeSpan.FromSeconds(1), withdrawn);
        return $"{order}, strip {strip}";
    }

    /// <summary>Clears an order's papers from the desk.</summary>
    [Row]
    public static void ClearDesk(string order)
    {
        ArgumentException.ThrowIfNullOrEmpty(order);
        Interlocked.Increment(ref s_desksCleared);
    }

    /// <summary>
    /// Charges a customer's card: one second of I/O, in which the calling thread waits.
    /// Returns the price that was paid, which has still to be counted into the till.
    /// </summary>
    [Row]
    public static int Charge(string order)
    {
        Thread.Sleep(TimeSpan.FromSeconds(1));
        return 10 + Mix(order) % 40;
    }

    private static string Photo(string order) => $"{order}.jpg, {100 + Mix(order) % 900} KB";

    // Prices and sizes only look like chance: the same order gives the same on every machine.
    private static int Mix(string order)
    {
        var mix = 7;
        foreach (var letter in order) mix = (mix * 31 + letter) % 9973;
        return mix * 137 % 9973;
    }
}
