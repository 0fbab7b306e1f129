using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    /// <summary>The schedule that breaks BrokenCache.cs: both look before either has added.</summary>
    public const string BreakIt = "1 2";

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _proofs = new();

    /// <summary>The proof of an order, rendered when it is asked for the first time.</summary>
    public async Task<string> GetAsync(string order)
    {
        // Two may make a Lazy, but only the one that stays in the dictionary is asked for its value.
        var proof = _proofs.GetOrAdd(order, key => new Lazy<Task<string>>(() => Shop.RenderProofAsync(key)));
        try
        {
            return await proof.Value;
        }
        catch
        {
            // This entry and no other: by now a later caller may have put a new one there.
            _proofs.TryRemove(KeyValuePair.Create(order, proof));
            throw;
        }
    }
}
