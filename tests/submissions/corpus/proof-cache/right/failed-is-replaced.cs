// accepted: who finds a failed task makes a new one
using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";

    private readonly Dictionary<string, Task<string>> _proofs = [];
    private readonly Lock _gate = new();

    public Task<string> GetAsync(string order)
    {
        lock (_gate)
        {
            if (_proofs.TryGetValue(order, out var known) && !known.IsFaulted) return known;
            return _proofs[order] = Shop.RenderProofAsync(order);
        }
    }
}
