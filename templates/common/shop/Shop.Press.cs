namespace PrintShop;

public static partial class Shop
{
    private static int s_testSheets;
    private static int s_packed;

    /// <summary>How many test sheets have been printed so far.</summary>
    public static int TestSheets => Volatile.Read(ref s_testSheets);

    /// <summary>How many orders have been packed so far.</summary>
    public static int Packed => Volatile.Read(ref s_packed);

    /// <summary>Prints one test sheet: one second of CPU work, which nothing interrupts.</summary>
    [Row]
    public static void PrintTestSheet(string order)
    {
        ArgumentException.ThrowIfNullOrEmpty(order);
        Cpu.Work(1);
        Interlocked.Increment(ref s_testSheets);
    }

    /// <summary>
    /// Packs an order: two seconds unless said otherwise, in which the calling thread waits for the parcel tape.
    /// Says so when it is done.
    /// </summary>
    [Row]
    public static void Pack(string order, double seconds = 2)
    {
        Thread.Sleep(TimeSpan.FromSeconds(seconds));
        Interlocked.Increment(ref s_packed);
        Console.WriteLine($"{order} is packed");
    }
}
