// expect: GetOrAdd ran its factory twice; ProofCache.cs
using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";

    private readonly ConcurrentDictionary<string, Task<string>> _proofs = new();

    public async Task<string> GetAsync(string order)
    {
        var proof = _proofs.GetOrAdd(order, Shop.RenderProofAsync);
        try
        {
            return await proof;
        }
        catch
        {
            _proofs.TryRemove(KeyValuePair.Create(order, proof));
            throw;
        }
    }
}
