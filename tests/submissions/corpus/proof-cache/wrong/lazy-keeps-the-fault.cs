// expect: The fault was cached
using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _proofs = new();

    public Task<string> GetAsync(string order)
    {
        return _proofs.GetOrAdd(order, key => new Lazy<Task<string>>(() => Shop.RenderProofAsync(key))).Value;
    }
}
