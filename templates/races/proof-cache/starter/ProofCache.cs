using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    // TODO 1, break it: which thread goes on, step by step, so that BrokenCache.cs renders one proof twice?
    public const string BreakIt = "";

    private readonly ConcurrentDictionary<string, Task<string>> _proofs = new();

    // TODO 2, fix it: one proof is rendered twice now and then, and a failure is kept for ever.
    /// <summary>The proof of an order, rendered when it is asked for the first time.</summary>
    public Task<string> GetAsync(string order) => _proofs.GetOrAdd(order, Shop.RenderProofAsync);
}
