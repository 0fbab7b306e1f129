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
        scheduler.Park(lane, StepKind.Spin, site, "spins", looks, () => scheduler.Writes != writes || scheduler.Time.Now != now || otherwise?.Invoke() == true);
        lane.SpinsOnClock = false;
        lane.ReadsShared = false;
    }
}
