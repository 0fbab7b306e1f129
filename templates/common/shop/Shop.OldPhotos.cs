namespace PrintShop;

public static partial class Shop
{
    /// <summary>
    /// Fetches an old photo from the cellar: I/O, one second, in which no thread waits. There is a panda in
    /// the cellar. It has eaten the photos of all orders whose name begins with a <c>p</c>.
    /// </summary>
    /// <exception cref="PandaException">The photo has been eaten.</exception>
    [Row]
    public static async Task<string> FetchOldAsync(string order)
    {
        await Task.Delay(TimeSpan.FromSeconds(1));
        return order.StartsWith('p') ? throw new PandaException(order) : Photo(order);
    }

    /// <summary>Looks whether a photo is still in the cellar. Takes no time.</summary>
    /// <param name="order">The order.</param>
    /// <param name="time">The how manieth look it is. The panda comes between the second and the third.</param>
    /// <exception cref="PandaException">The photo has been eaten.</exception>
    [Row]
    public static void Look(string order, int time)
    {
        if (time >= 3) throw new PandaException(order);
    }
}

/// <summary>A panda has eaten a photo.</summary>
public sealed class PandaException(string order) : Exception($"Panda: {order} has been eaten");
