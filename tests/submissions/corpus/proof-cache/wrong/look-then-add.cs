// expect: rendered
using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";

    private readonly ConcurrentDictionary<string, string> _proofs = new();

    public async Task<string> GetAsync(string order)
    {
        if (_proofs.TryGetValue(order, out var known)) return known;
        return _proofs[order] = await Shop.RenderProofAsync(order);
    }
}
