using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Source: the documentation of System.Threading.SpinWait.</summary>
[Models(typeof(SpinWait))]
internal static class SpinWaitModel
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_count")]
    static extern ref int Count(ref SpinWait target);

    public static int get_Count(ref SpinWait target) => target.Count;

    public static bool get_NextSpinWillYield(ref SpinWait target) => target.NextSpinWillYield;

    public static void Reset(ref SpinWait target) => target.Reset();

    public static void SpinOnce(ref SpinWait target) => SpinOnce(ref target, 0);

    public static void SpinOnce(ref SpinWait target, int sleep1Threshold)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sleep1Threshold, -1);
        // As in .NET it does not start again at 0, since that would mean to spin without yielding again.
        ref var count = ref Count(ref target);
        count = count == int.MaxValue ? 10 : count + 1;
        Here.Scheduler.Yield();
    }

    public static void SpinUntil(Func<bool> condition) => SpinUntil(condition, Timeout.InfiniteTimeSpan);

    public static bool SpinUntil(Func<bool> condition, int millisecondsTimeout) => SpinUntil(condition, Limit.Of(millisecondsTimeout));

    public static bool SpinUntil(Func<bool> condition, TimeSpan timeout)
    {
        var limit = Limit.Of(timeout);
        ArgumentNullException.ThrowIfNull(condition);
        var (scheduler, site) = (Here.Scheduler, Here.Site);
        var (due, endless) = (false, limit == Timeout.InfiniteTimeSpan);
        VirtualTimer? timer = null;
        try
        {
            while (true)
            {
                var before = scheduler.Writes;
                if (condition()) return true;
                if (due || limit == TimeSpan.Zero) return false;
                if (timer is null && !endless)
                {
                    if (scheduler.Searching) scheduler.Point(site, "spins", Footprint.Of(Areas.Time));
                    timer = scheduler.Time.After(limit, () => due = true);
                }
                // A condition that changes something itself must be asked again.
                else if (scheduler.Writes != before) scheduler.Yield();
                else Spinning.UntilChanged(site, () => due);
            }
        }
        finally
        {
            timer?.Cancel();
        }
    }
}
