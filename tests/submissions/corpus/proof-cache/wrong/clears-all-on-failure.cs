// expect: rendered 3 times in all, not twice; begun anew; ProofCache.cs
using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _proofs = new();
    public async Task<string> GetAsync(string order)
    {
        var proof = _proofs.GetOrAdd(order, key => new Lazy<Task<string>>(() => Shop.RenderProofAsync(key)));
        try { return await proof.Value; }
        catch { _proofs.Clear(); throw; }
    }
}
