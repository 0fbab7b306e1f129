using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>A round of a loop that waits for a change: it need not go round until there was one.</summary>
internal static class Spinning
{
    static readonly Footprint looks = Footprint.Anything with { Write = false };

    public static void UntilChanged(int site, Func<bool>? otherwise = null)
    {
        var (lane, scheduler) = (Here.Lane, Here.Scheduler);
        var (writes, now) = (scheduler.Writes, scheduler.Time.Now);
        Park(lane, site, () => scheduler.Writes != writes || scheduler.Time.Now != now || otherwise?.Invoke() == true);
    }

    /// <summary>
    /// A round of a loop that goes round so often in one moment that the changes of others are no progress either:
    /// they go round with it. While something can happen later, it goes on then.
    /// </summary>
    public static void UntilLater(int site)
    {
        var (lane, scheduler) = (Here.Lane, Here.Scheduler);
        var (writes, now) = (scheduler.Writes, scheduler.Time.Now);
        Park(lane, site, () => scheduler.Time.Now != now || !scheduler.Time.HasTimer && scheduler.Writes != writes);
    }

    static void Park(Lane lane, int site, Func<bool> condition)
    {
        lane.Scheduler.Park(lane, StepKind.Spin, site, "spins", looks, condition);
        lane.SpinsOnClock = false;
        lane.ReadsShared = false;
    }
}
