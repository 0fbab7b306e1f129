// expect: ProofCache.cs
using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";

    private readonly ConcurrentDictionary<string, Slot> _slots = new();

    public Task<string> GetAsync(string order)
    {
        var slot = _slots.GetOrAdd(order, _ => new Slot());
        if (slot.Proof?.IsFaulted == true) slot.Proof = null;
        return LazyInitializer.EnsureInitialized(ref slot.Proof, () => Shop.RenderProofAsync(order));
    }

    private sealed class Slot
    {
        public Task<string>? Proof;
    }
}
