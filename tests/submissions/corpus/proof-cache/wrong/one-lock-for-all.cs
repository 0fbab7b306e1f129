// expect: Serial: r002 was started only after r001
using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";

    private readonly Dictionary<string, string> _proofs = [];
    private readonly SemaphoreSlim _gate = new(1);

    public async Task<string> GetAsync(string order)
    {
        await _gate.WaitAsync();
        try
        {
            return _proofs.TryGetValue(order, out var known) ? known : _proofs[order] = await Shop.RenderProofAsync(order);
        }
        finally
        {
            _gate.Release();
        }
    }
}
