// expect: asked for twice; rendered 2 times; check-then-act; ProofCache.cs
namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Task<string>> _proofs = [];

    public Task<string> GetAsync(string order)
    {
        lock (_gate)
        {
            if (_proofs.TryGetValue(order, out var proof) && !proof.IsFaulted) return proof;
        }

        lock (_gate) return _proofs[order] = Shop.RenderProofAsync(order);
    }
}
