using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Source: the documentation of System.Threading.WaitHandle.</summary>
[Models(typeof(WaitHandle))]
internal static class WaitHandleModel
{
    const int MaxHandles = 64;

    public static bool WaitOne(WaitHandle target) => One(target, Timeout.InfiniteTimeSpan);

    public static bool WaitOne(WaitHandle target, int millisecondsTimeout) => One(target, Limit.Of(millisecondsTimeout));

    public static bool WaitOne(WaitHandle target, TimeSpan timeout) => One(target, Limit.Of(timeout));

    public static bool WaitOne(WaitHandle target, int millisecondsTimeout, bool exitContext) => One(target, Limit.Of(millisecondsTimeout));

    public static bool WaitOne(WaitHandle target, TimeSpan timeout, bool exitContext) => One(target, Limit.Of(timeout));

    static bool One(WaitHandle target, TimeSpan limit)
    {
        var state = HandleState.Of(target);
        Here.Scheduler.NoticeInterrupt();
        return state.Wait(target, limit);
    }

    public static int WaitAny(WaitHandle[] waitHandles) => Any(waitHandles, Timeout.InfiniteTimeSpan);

    public static int WaitAny(WaitHandle[] waitHandles, int millisecondsTimeout) => Any(waitHandles, Limit.Of(millisecondsTimeout));

    public static int WaitAny(WaitHandle[] waitHandles, TimeSpan timeout) => Any(waitHandles, Limit.Of(timeout));

    public static int WaitAny(WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext) => Any(waitHandles, Limit.Of(millisecondsTimeout));

    public static int WaitAny(WaitHandle[] waitHandles, TimeSpan timeout, bool exitContext) => Any(waitHandles, Limit.Of(timeout));

    static int Any(WaitHandle[] handles, TimeSpan limit)
    {
        var (states, lane, site) = (StatesOf(handles), Here.Lane, Here.Site);
        Here.Scheduler.NoticeInterrupt();
        int First() => Array.FindIndex(states, s => s.IsSignalled(lane));
        if (!Blocking.Wait(StepKind.Wait, "waits for one of several", () => First() >= 0, Footprint.Anything, limit, () => "none of them is signalled"))
            return WaitHandle.WaitTimeout;
        var first = First();
        Synchronize(handles[first]);
        return states[first].Take(lane, site) ? throw new AbandonedMutexException(first, handles[first]) : first;
    }

    public static bool WaitAll(WaitHandle[] waitHandles) => All(waitHandles, Timeout.InfiniteTimeSpan);

    public static bool WaitAll(WaitHandle[] waitHandles, int millisecondsTimeout) => All(waitHandles, Limit.Of(millisecondsTimeout));

    public static bool WaitAll(WaitHandle[] waitHandles, TimeSpan timeout) => All(waitHandles, Limit.Of(timeout));

    public static bool WaitAll(WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext) => All(waitHandles, Limit.Of(millisecondsTimeout));

    public static bool WaitAll(WaitHandle[] waitHandles, TimeSpan timeout, bool exitContext) => All(waitHandles, Limit.Of(timeout));

    static bool All(WaitHandle[] handles, TimeSpan limit)
    {
        var (states, lane, site) = (StatesOf(handles), Here.Lane, Here.Site);
        if (handles.Distinct().Count() < handles.Length) throw new DuplicateWaitObjectException();
        Here.Scheduler.NoticeInterrupt();
        string Missing() => $"{states.Count(s => !s.IsSignalled(lane))} of {states.Length} are not signalled";
        if (!Blocking.Wait(StepKind.Wait, "waits for all of several", () => Array.TrueForAll(states, s => s.IsSignalled(lane)), Footprint.Anything, limit, Missing))
            return false;
        var abandoned = false;
        for (var i = 0; i < states.Length; i++)
        {
            Synchronize(handles[i]);
            abandoned |= states[i].Take(lane, site);
        }
        return abandoned ? throw new AbandonedMutexException() : true;
    }

    // The step's footprint names no single object; it orders the lane after what was done to each all the same.
    static void Synchronize(WaitHandle handle)
    {
        if (Here.Scheduler.Searching) Here.Scheduler.Accesses.Synchronize(Here.Lane, handle);
    }

    static HandleState[] StatesOf(WaitHandle[] handles)
    {
        ArgumentNullException.ThrowIfNull(handles, "waitHandles");
        if (handles.Length == 0) throw new ArgumentException("Waithandle array may not be empty.", "waitHandles");
        if (handles.Length > MaxHandles) throw new NotSupportedException("The number of WaitHandles must be less than or equal to 64.");
        var states = new HandleState[handles.Length];
        for (var i = 0; i < handles.Length; i++)
            states[i] = HandleState.Of(handles[i] ?? throw new ArgumentNullException($"waitHandles[{i}]", "At least one element in the specified array was null."));
        return states;
    }

    public static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn) => SignalAndWait(toSignal, toWaitOn, Timeout.InfiniteTimeSpan, false);

    public static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn, int millisecondsTimeout, bool exitContext) =>
        SignalAndWait(toSignal, toWaitOn, Limit.Of(millisecondsTimeout), exitContext);

    public static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn, TimeSpan timeout, bool exitContext)
    {
        ArgumentNullException.ThrowIfNull(toSignal);
        ArgumentNullException.ThrowIfNull(toWaitOn);
        var limit = Limit.Of(timeout);
        var (signal, wait) = (HandleState.Of(toSignal), HandleState.Of(toWaitOn));
        AtomicStep.Change(toSignal, $"signals {signal.Name}");
        signal.Signal(toSignal);
        return wait.Wait(toWaitOn, limit);
    }

    public static void Close(WaitHandle target) => Dispose(target);

    public static void Dispose(WaitHandle target)
    {
        AtomicStep.Change(target, "disposes a wait handle");
        target.Dispose();
    }
}
