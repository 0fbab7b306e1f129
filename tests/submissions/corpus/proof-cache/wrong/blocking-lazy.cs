// expect: .Result blocked a thread; ProofCache.cs
using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";

    private readonly ConcurrentDictionary<string, Lazy<string>> _proofs = new();

    public Task<string> GetAsync(string order)
    {
        return Task.FromResult(_proofs.GetOrAdd(order, key => new Lazy<string>(() => Shop.RenderProofAsync(key).Result)).Value);
    }
}
