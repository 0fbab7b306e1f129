using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>The loop behind a ParallelLoopState, and the iteration in which its worker is.</summary>
internal sealed class ParallelLoopPlace
{
    public ParallelLoop Loop = null!;
    public long Iteration;

    /// <summary>An object to hand to a loop's body: only its identity is ever used.</summary>
    public static (ParallelLoopState State, ParallelLoopPlace Place) New(ParallelLoop loop)
    {
        var state = (ParallelLoopState)RuntimeHelpers.GetUninitializedObject(typeof(ParallelLoopState));
        var place = Here.Scheduler.State.Of<ParallelLoopPlace>(state);
        place.Loop = loop;
        return (state, place);
    }
}

/// <summary>Source: the documentation of System.Threading.Tasks.ParallelLoopState.</summary>
[Models(typeof(ParallelLoopState))]
internal static class ParallelLoopStateModel
{
    public static void Stop(ParallelLoopState target) => Of(target).Loop.Stop();

    public static void Break(ParallelLoopState target) => Of(target).Loop.Break(Of(target).Iteration);

    public static bool get_IsStopped(ParallelLoopState target) => Looked(target).IsStopped;

    public static bool get_IsExceptional(ParallelLoopState target) => Looked(target).IsExceptional;

    public static long? get_LowestBreakIteration(ParallelLoopState target) =>
        Looked(target).LowestBreak is < long.MaxValue and var lowest ? lowest : null;

    public static bool get_ShouldExitCurrentIteration(ParallelLoopState target) =>
        Looked(target).ShouldExit(Of(target).Iteration);

    static ParallelLoop Looked(ParallelLoopState target)
    {
        var loop = Of(target).Loop;
        AtomicStep.Look(loop, "looks at the loop");
        return loop;
    }

    static ParallelLoopPlace Of(ParallelLoopState state) => Here.Scheduler.State.Of<ParallelLoopPlace>(state);
}
