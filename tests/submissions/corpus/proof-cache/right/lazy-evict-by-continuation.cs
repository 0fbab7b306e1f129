// accepted: the entry goes when the task has failed
using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _proofs = new();

    public Task<string> GetAsync(string order)
    {
        var proof = _proofs.GetOrAdd(order, key => new Lazy<Task<string>>(() => RenderAsync(key)));
        return proof.Value;
    }

    private async Task<string> RenderAsync(string order)
    {
        try
        {
            return await Shop.RenderProofAsync(order);
        }
        catch
        {
            _proofs.TryRemove(order, out _);
            throw;
        }
    }
}
