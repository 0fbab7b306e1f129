using System.Collections.Concurrent;

namespace PrintShop;

public static partial class Shop
{
    private static readonly ConcurrentQueue<string> s_handedOut = new();

    /// <summary>The photos that were handed out over the counter so far, in order.</summary>
    public static string[] HandedOut => s_handedOut.ToArray();

    /// <summary>
    /// Fetches a photo from the tape archive, in which time the calling thread waits. The seconds are those
    /// that the tape's index says; of the time to rewind it first, the index knows nothing.
    /// </summary>
    [Row]
    public static string FetchFromTape(string order, double seconds)
    {
        var rewinding = Mix(order) % 3;
        Thread.Sleep(TimeSpan.FromSeconds(rewinding + seconds));
        return Photo(order);
    }

    /// <summary>Hands a photo to the customer who waits at the counter for the order. Takes no time.</summary>
    [Row]
    public static void HandOut(string order, string photo)
    {
        ArgumentException.ThrowIfNullOrEmpty(order);
        s_handedOut.Enqueue(photo);
    }
}
