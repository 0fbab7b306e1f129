using System.Collections.Concurrent;

namespace PrintShop;

public static partial class Shop
{
    private static readonly ConcurrentDictionary<string, int> s_proofs = new();

    /// <summary>How often the proof of an order has been rendered, or tried to be.</summary>
    public static int ProofsOf(string order) => s_proofs.GetValueOrDefault(order);

    /// <summary>Renders the proof of an order, at once.</summary>
    public static string RenderProof(string order)
    {
        s_proofs.AddOrUpdate(order, 1, (_, times) => times + 1);
        return $"proof of {order}";
    }

    /// <summary>
    /// Renders the proof of an order on the shop's server: two seconds, in which no thread waits. An order whose
    /// number ends in 9 fails the first time.
    /// </summary>
    /// <exception cref="IOException">The server was out of memory.</exception>
    [Row]
    public static async Task<string> RenderProofAsync(string order)
    {
        var times = s_proofs.AddOrUpdate(order, 1, (_, times) => times + 1);
        await Task.Delay(TimeSpan.FromSeconds(2));
        return order.EndsWith('9') && times == 1 ? throw new IOException($"Out of memory: {order}.") : $"proof of {order}";
    }
}
