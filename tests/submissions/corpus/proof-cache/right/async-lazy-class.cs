// accepted: an AsyncLazy that is replaced where it failed, compared before it is removed
using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";

    private readonly ConcurrentDictionary<string, AsyncLazy<string>> _proofs = new();

    public async Task<string> GetAsync(string order)
    {
        var proof = _proofs.GetOrAdd(order, static key => new AsyncLazy<string>(() => Shop.RenderProofAsync(key)));
        try
        {
            return await proof.Value;
        }
        catch
        {
            ((ICollection<KeyValuePair<string, AsyncLazy<string>>>)_proofs).Remove(new(order, proof));
            throw;
        }
    }

    private sealed class AsyncLazy<T>(Func<Task<T>> factory) : Lazy<Task<T>>(factory, LazyThreadSafetyMode.ExecutionAndPublication);
}
