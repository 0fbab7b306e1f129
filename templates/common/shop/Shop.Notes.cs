using System.Collections.Concurrent;

namespace PrintShop;

public static partial class Shop
{
    private static readonly ConcurrentQueue<string> s_notes = new();

    /// <summary>The orders that have been noted down so far, in order.</summary>
    public static string[] Notes => s_notes.ToArray();

    /// <summary>Notes down an order that came in. Takes no time.</summary>
    [Row]
    public static void Note(string order)
    {
        ArgumentException.ThrowIfNullOrEmpty(order);
        s_notes.Enqueue(order);
    }
}
