using System.Collections.Concurrent;

namespace Exercises;

/// <summary>Given; leave it as it is. This cache is the one that the schedule in ProofCache.cs has to break.</summary>
public sealed class BrokenCache
{
    private readonly ConcurrentDictionary<string, string> _proofs = new();

    /// <summary>The proof of an order, rendered when it is asked for the first time.</summary>
    public string Get(string order) => _proofs.GetOrAdd(order, Shop.RenderProof);
}
