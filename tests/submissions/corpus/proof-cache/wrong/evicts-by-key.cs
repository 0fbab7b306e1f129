// expect: begun anew; what is removed after a failure; ProofCache.cs
using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _proofs = new();

    public async Task<string> GetAsync(string order)
    {
        try
        {
            return await _proofs.GetOrAdd(order, key => new(() => Shop.RenderProofAsync(key))).Value;
        }
        catch (IOException)
        {
            // Whoever comes second removes what somebody has begun anew meanwhile.
            _proofs.TryRemove(order, out _);
            throw;
        }
    }
}
