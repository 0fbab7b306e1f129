// expect: rendered 3 times in all, not twice; begun anew; ProofCache.cs
using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";

    private readonly Dictionary<string, Lazy<Task<string>>> _proofs = [];

    public async Task<string> GetAsync(string order)
    {
        Lazy<Task<string>>? proof;
        lock (_proofs)
        {
            if (!_proofs.TryGetValue(order, out proof)) _proofs.Add(order, proof = new(() => Shop.RenderProofAsync(order)));
        }

        try
        {
            return await proof.Value;
        }
        catch
        {
            lock (_proofs) _proofs.Remove(order);
            throw;
        }
    }
}
