// expect: r001 was never served
using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";


    public Task<string> GetAsync(string order)
    {
        return Task.FromResult($"proof of {order}");
    }
}
