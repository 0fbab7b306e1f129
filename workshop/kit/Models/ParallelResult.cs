using System.Runtime.CompilerServices;

namespace ConcurrencyWorkshop.Models;

/// <summary>Makes the results of parallel loops, whose fields the BCL keeps to itself.</summary>
internal static class ParallelResult
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_completed")]
    static extern ref bool Completed(ref ParallelLoopResult result);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_lowestBreakIteration")]
    static extern ref long? LowestBreak(ref ParallelLoopResult result);

    public static ParallelLoopResult Of(ParallelLoop loop)
    {
        var result = default(ParallelLoopResult);
        Completed(ref result) = !loop.IsStopped && loop.LowestBreak == long.MaxValue;
        if (loop.LowestBreak != long.MaxValue) LowestBreak(ref result) = loop.LowestBreak;
        return result;
    }
}
