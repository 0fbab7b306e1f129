// expect: The fault was cached
using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    // TODO 1, break it: which thread goes on, step by step, so that BrokenCache.cs renders one proof twice?
    public const string BreakIt = "1 1 2";

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _proofs = new();
    public Task<string> GetAsync(string order) => _proofs.GetOrAdd(order, o => new(() => Shop.RenderProofAsync(o))).Value;
}
