// accepted: a Lazy in a plain dictionary under a lock
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
            lock (_proofs)
            {
                // Another may have begun anew meanwhile.
                if (_proofs.TryGetValue(order, out var kept) && kept == proof) _proofs.Remove(order);
            }

            throw;
        }
    }
}
