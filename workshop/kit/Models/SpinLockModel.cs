using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// Source: the documentation of System.Threading.SpinLock. The state is the real struct's, which never
/// spins when it only tries; its owner is the real thread, of which each lane has its own.
/// </summary>
[Models(typeof(SpinLock))]
internal static class SpinLockModel
{
    // A struct has no identity: to the search all spin locks are one.
    static readonly object all = new();

    public static SpinLock New(bool enableThreadOwnerTracking) => new(enableThreadOwnerTracking);

    public static bool get_IsHeld(ref SpinLock target)
    {
        AtomicStep.Look(all, "reads the spin lock");
        return target.IsHeld;
    }

    public static bool get_IsHeldByCurrentThread(ref SpinLock target) => target.IsHeldByCurrentThread;

    public static bool get_IsThreadOwnerTrackingEnabled(ref SpinLock target) => target.IsThreadOwnerTrackingEnabled;

    public static void Enter(ref SpinLock target, ref bool lockTaken)
    {
        var site = Here.Site;
        while (!TryOnce(ref target, ref lockTaken)) Spinning.UntilChanged(site);
    }

    public static void TryEnter(ref SpinLock target, ref bool lockTaken) => TryOnce(ref target, ref lockTaken);

    public static void TryEnter(ref SpinLock target, int millisecondsTimeout, ref bool lockTaken) => TryEnter(ref target, Limit.Of(millisecondsTimeout), ref lockTaken);

    public static void TryEnter(ref SpinLock target, TimeSpan timeout, ref bool lockTaken)
    {
        var (limit, scheduler, site) = (Limit.Of(timeout), Here.Scheduler, Here.Site);
        if (TryOnce(ref target, ref lockTaken) || limit == TimeSpan.Zero) return;
        if (limit == Timeout.InfiniteTimeSpan)
        {
            Enter(ref target, ref lockTaken);
            return;
        }
        var due = false;
        if (scheduler.Searching) scheduler.Point(site, "spins", Footprint.Of(Areas.Time));
        var timer = scheduler.Time.After(limit, () => due = true);
        while (!due && !TryOnce(ref target, ref lockTaken)) Spinning.UntilChanged(site, () => due);
        timer.Cancel();
    }

    static bool TryOnce(ref SpinLock target, ref bool lockTaken)
    {
        AtomicStep.Try(all, "tries the spin lock");
        target.TryEnter(0, ref lockTaken);
        return AtomicStep.Did(lockTaken);
    }

    public static void Exit(ref SpinLock target)
    {
        AtomicStep.Change(all, "leaves the spin lock");
        target.Exit();
    }

    public static void Exit(ref SpinLock target, bool useMemoryBarrier)
    {
        AtomicStep.Change(all, "leaves the spin lock");
        target.Exit(useMemoryBarrier);
    }
}
