// accepted: one look at the entry, under one lock, both reads and writes it
using System.Runtime.InteropServices;

namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";
    private readonly Dictionary<string, Task<string>> _proofs = [];
    public Task<string> GetAsync(string order)
    {
        lock (_proofs)
        {
            ref var proof = ref CollectionsMarshal.GetValueRefOrAddDefault(_proofs, order, out _);
            if (proof is null or { IsFaulted: true }) proof = Shop.RenderProofAsync(order);
            return proof;
        }
    }
}
