using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>A limit over several waits, in virtual time.</summary>
internal readonly struct Deadline(TimeSpan limit)
{
    readonly long end = Here.Scheduler.Time.Now + limit.Ticks;

    /// <summary>Whether the call may only look.</summary>
    public bool IsNow => limit == TimeSpan.Zero;

    /// <summary>What is left: never zero, which would mean to look only.</summary>
    public TimeSpan Left => limit == Timeout.InfiniteTimeSpan ? limit : TimeSpan.FromTicks(Math.Max(1, end - Here.Scheduler.Time.Now));
}
