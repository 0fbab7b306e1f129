// expect: r013 was never served
using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";
    private readonly ConcurrentDictionary<char, Lazy<Task<string>>> _proofs = new();
    public async Task<string> GetAsync(string order)
    {
        var proof = _proofs.GetOrAdd(order[^1], _ => new Lazy<Task<string>>(() => Shop.RenderProofAsync(order)));
        try { return await proof.Value; }
        catch { _proofs.TryRemove(KeyValuePair.Create(order[^1], proof)); throw; }
    }
}
