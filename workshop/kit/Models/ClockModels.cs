using System.Diagnostics;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Reading the virtual clock.</summary>
internal static class Clock
{
    /// <summary>When every simulation begins, whatever the day and the place.</summary>
    public static readonly DateTime Start = new(2026, 1, 1, 9, 0, 0, DateTimeKind.Utc);

    public static TimeSpan Read()
    {
        var lane = Here.Lane;
        lane.ReadsShared = lane.SpinsOnClock = true;
        if (lane.Scheduler.Chooser is { IsBounded: false }) lane.Scheduler.Point(Here.Site, "", Footprint.Of(Areas.Time, write: false));
        return TimeSpan.FromTicks(lane.Scheduler.Time.Now);
    }
}

/// <summary>Source: the documentation of System.DateTime.</summary>
[Models(typeof(DateTime))]
internal static class DateTimeModel
{
    public static DateTime get_UtcNow() => Clock.Start + Clock.Read();

    public static DateTime get_Now() => DateTime.SpecifyKind(get_UtcNow(), DateTimeKind.Local);

    public static DateTime get_Today() => get_Now().Date;
}

/// <summary>Source: the documentation of System.DateTimeOffset.</summary>
[Models(typeof(DateTimeOffset))]
internal static class DateTimeOffsetModel
{
    public static DateTimeOffset get_UtcNow() => new(DateTimeModel.get_UtcNow());

    public static DateTimeOffset get_Now() => get_UtcNow();
}

/// <summary>What a stopwatch has measured.</summary>
internal sealed class StopwatchState
{
    public TimeSpan Measured;
    public TimeSpan? Since;
}

/// <summary>Source: the documentation of System.Diagnostics.Stopwatch.</summary>
[Models(typeof(Stopwatch))]
internal static class StopwatchModel
{
    static StopwatchState Of(Stopwatch watch) => Here.Scheduler.State.Of<StopwatchState>(watch);

    static TimeSpan Now => TimeSpan.FromTicks(Here.Scheduler.Time.Now);

    public static Stopwatch StartNew()
    {
        var watch = new Stopwatch();
        Start(watch);
        return watch;
    }

    public static void Start(Stopwatch watch) => Of(watch).Since ??= Now;

    public static void Stop(Stopwatch watch)
    {
        var state = Of(watch);
        if (state.Since is { } since) state.Measured += Now - since;
        state.Since = null;
    }

    public static void Reset(Stopwatch watch) => (Of(watch).Measured, Of(watch).Since) = (TimeSpan.Zero, null);

    public static void Restart(Stopwatch watch)
    {
        Reset(watch);
        Start(watch);
    }

    public static bool get_IsRunning(Stopwatch watch) => Of(watch).Since is not null;

    public static TimeSpan get_Elapsed(Stopwatch watch)
    {
        var now = Clock.Read();
        var state = Of(watch);
        return state.Measured + (state.Since is { } since ? now - since : TimeSpan.Zero);
    }

    public static long get_ElapsedMilliseconds(Stopwatch watch) => (long)get_Elapsed(watch).TotalMilliseconds;

    public static long get_ElapsedTicks(Stopwatch watch) => ToTicks(get_Elapsed(watch));

    public static long GetTimestamp() => ToTicks(Clock.Read());

    public static TimeSpan GetElapsedTime(long startingTimestamp) => Stopwatch.GetElapsedTime(startingTimestamp, GetTimestamp());

    public static string ToString(Stopwatch watch) => get_Elapsed(watch).ToString();

    // Virtual ticks are 100 ns; a stopwatch counts in its own frequency.
    static long ToTicks(TimeSpan time) => (long)(time.Ticks * (Stopwatch.Frequency / (double)TimeSpan.TicksPerSecond));
}
