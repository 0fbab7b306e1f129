// expect: ProofCache.cs
namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";

    private readonly SemaphoreSlim _gate = new(1);
    private readonly Dictionary<string, string> _proofs = [];

    public async Task<string> GetAsync(string order)
    {
        await _gate.WaitAsync();
        try
        {
            return _proofs.TryGetValue(order, out var proof) ? proof : _proofs[order] = await Shop.RenderProofAsync(order);
        }
        finally
        {
            _gate.Release();
        }
    }
}
