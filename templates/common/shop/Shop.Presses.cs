namespace PrintShop;

public static partial class Shop
{
    private static int s_pressing;
    private static int s_jams;

    /// <summary>How many presses the shop has.</summary>
    public const int Presses = 2;

    /// <summary>How often an order was put on the presses while all of them were taken.</summary>
    public static int Jams => Volatile.Read(ref s_jams);

    /// <summary>
    /// Prints an order on a press: a second, in which no thread waits. Whoever calls it has waited for a free
    /// press; otherwise the order jams. An order whose number ends in 9 tears after half a second.
    /// </summary>
    /// <exception cref="InvalidOperationException">All presses are taken: two orders are on one press.</exception>
    /// <exception cref="IOException">The paper tore.</exception>
    [Row]
    public static async Task<string> PressAsync(string order)
    {
        try
        {
            if (Interlocked.Increment(ref s_pressing) > Presses)
            {
                Interlocked.Increment(ref s_jams);
                throw new InvalidOperationException($"Two orders on one press: {order} was put on it while {Presses} others were printing.");
            }

            var tears = order.EndsWith('9');
            await Task.Delay(TimeSpan.FromSeconds(tears ? 0.5 : 1));
            return tears ? throw new IOException($"The paper tore: {order}.") : $"{order} on paper";
        }
        finally
        {
            Interlocked.Decrement(ref s_pressing);
        }
    }
}
