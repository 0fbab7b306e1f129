// expect: blocked a thread
using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";

    private readonly Dictionary<string, string> _proofs = [];

    public Task<string> GetAsync(string order)
    {
        lock (_proofs)
        {
            if (!_proofs.TryGetValue(order, out var known)) _proofs[order] = known = Shop.RenderProofAsync(order).GetAwaiter().GetResult();
            return Task.FromResult(known);
        }
    }
}
