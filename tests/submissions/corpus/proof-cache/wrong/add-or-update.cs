// expect: ProofCache.cs
using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";

    private readonly ConcurrentDictionary<string, Task<string>> _proofs = new();

    public Task<string> GetAsync(string order) =>
        _proofs.AddOrUpdate(order, Shop.RenderProofAsync, (key, proof) => proof.IsFaulted ? Shop.RenderProofAsync(key) : proof);
}
