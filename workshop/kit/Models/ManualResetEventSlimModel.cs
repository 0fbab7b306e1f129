using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Source: the documentation of System.Threading.ManualResetEventSlim. The state is the real object's.</summary>
[Models(typeof(ManualResetEventSlim))]
internal static class ManualResetEventSlimModel
{
    public static ManualResetEventSlim New() => new();

    public static ManualResetEventSlim New(bool initialState) => new(initialState);

    public static ManualResetEventSlim New(bool initialState, int spinCount) => new(initialState, spinCount);

    public static bool get_IsSet(ManualResetEventSlim target)
    {
        AtomicStep.Look(target, "reads whether the event is set");
        return target.IsSet;
    }

    public static int get_SpinCount(ManualResetEventSlim target) => target.SpinCount;

    public static void Set(ManualResetEventSlim target)
    {
        AtomicStep.Change(target, "sets the event");
        target.Set();
    }

    public static void Reset(ManualResetEventSlim target)
    {
        AtomicStep.Change(target, "resets the event");
        target.Reset();
    }

    public static void Wait(ManualResetEventSlim target) => Wait(target, Timeout.InfiniteTimeSpan, default);

    public static void Wait(ManualResetEventSlim target, CancellationToken cancellationToken) => Wait(target, Timeout.InfiniteTimeSpan, cancellationToken);

    public static bool Wait(ManualResetEventSlim target, int millisecondsTimeout) => Wait(target, millisecondsTimeout, default);

    public static bool Wait(ManualResetEventSlim target, TimeSpan timeout) => Wait(target, timeout, default);

    public static bool Wait(ManualResetEventSlim target, int millisecondsTimeout, CancellationToken cancellationToken) => Wait(target, Limit.Of(millisecondsTimeout), cancellationToken);

    public static bool Wait(ManualResetEventSlim target, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var limit = Limit.Of(timeout);
        // Throws where the event is disposed.
        target.Wait(0, CancellationToken.None);
        return Blocking.Wait(StepKind.Wait, "waits for the event", () => target.IsSet, Footprint.Of(target), limit, () => "nobody has set it", cancellationToken);
    }

    public static void Dispose(ManualResetEventSlim target)
    {
        AtomicStep.Change(target, "disposes the event");
        target.Dispose();
    }
}
