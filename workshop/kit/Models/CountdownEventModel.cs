using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Source: the documentation of System.Threading.CountdownEvent. The state is the real object's.</summary>
[Models(typeof(CountdownEvent))]
internal static class CountdownEventModel
{
    public static CountdownEvent New(int initialCount) => new(initialCount);

    public static int get_CurrentCount(CountdownEvent target)
    {
        Look(target);
        return target.CurrentCount;
    }

    public static int get_InitialCount(CountdownEvent target)
    {
        Look(target);
        return target.InitialCount;
    }

    public static bool get_IsSet(CountdownEvent target)
    {
        Look(target);
        return target.IsSet;
    }

    static void Look(CountdownEvent target) => AtomicStep.Look(target, "reads the countdown");

    public static bool Signal(CountdownEvent target) => Signal(target, 1);

    public static bool Signal(CountdownEvent target, int signalCount)
    {
        AtomicStep.Change(target, "signals the countdown");
        return target.Signal(signalCount);
    }

    public static void AddCount(CountdownEvent target) => AddCount(target, 1);

    public static void AddCount(CountdownEvent target, int signalCount)
    {
        AtomicStep.Change(target, "adds to the countdown");
        target.AddCount(signalCount);
    }

    public static bool TryAddCount(CountdownEvent target) => TryAddCount(target, 1);

    public static bool TryAddCount(CountdownEvent target, int signalCount)
    {
        AtomicStep.Try(target, "adds to the countdown");
        return AtomicStep.Did(target.TryAddCount(signalCount));
    }

    public static void Reset(CountdownEvent target)
    {
        AtomicStep.Change(target, "resets the countdown");
        target.Reset();
    }

    public static void Reset(CountdownEvent target, int count)
    {
        AtomicStep.Change(target, "resets the countdown");
        target.Reset(count);
    }

    public static void Wait(CountdownEvent target) => Wait(target, Timeout.InfiniteTimeSpan, default);

    public static void Wait(CountdownEvent target, CancellationToken cancellationToken) => Wait(target, Timeout.InfiniteTimeSpan, cancellationToken);

    public static bool Wait(CountdownEvent target, int millisecondsTimeout) => Wait(target, millisecondsTimeout, default);

    public static bool Wait(CountdownEvent target, TimeSpan timeout) => Wait(target, timeout, default);

    public static bool Wait(CountdownEvent target, int millisecondsTimeout, CancellationToken cancellationToken) => Wait(target, Limit.Of(millisecondsTimeout), cancellationToken);

    public static bool Wait(CountdownEvent target, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var limit = Limit.Of(timeout);
        // Throws where the countdown is disposed.
        target.Wait(0, CancellationToken.None);
        return Blocking.Wait(StepKind.Wait, "waits for the countdown", () => target.IsSet, Footprint.Of(target), limit, () => $"{target.CurrentCount} of {target.InitialCount} signals are missing", cancellationToken);
    }

    public static void Dispose(CountdownEvent target)
    {
        AtomicStep.Change(target, "disposes the countdown");
        target.Dispose();
    }
}
