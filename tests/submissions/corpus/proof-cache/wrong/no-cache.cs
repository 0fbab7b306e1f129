// expect: r001 was served 2 times
using System.Collections.Concurrent;

namespace Exercises;

public sealed class ProofCache
{
    public const string BreakIt = "1 2";


    public Task<string> GetAsync(string order)
    {
        return Shop.RenderProofAsync(order);
    }
}
