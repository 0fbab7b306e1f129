using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>What TimeProvider.System makes.</summary>
internal sealed class SimulatedTimer(TimerState state) : ITimer
{
    public bool Change(TimeSpan dueTime, TimeSpan period) =>
        state.Change(TimerState.Time(dueTime, nameof(dueTime)), TimerState.Time(period, nameof(period)));

    public void Dispose()
    {
        if (Lane.Current is { Scheduler.IsOver: false }) state.Dispose();
    }

    public ValueTask DisposeAsync() => state.DisposeAsync();
}

/// <summary>
/// The system's provider reads the virtual clock. One that the attendee wrote is called as it is; what it
/// does not override, it has from the system's. Source: the documentation of System.TimeProvider.
/// </summary>
[Models(typeof(TimeProvider))]
internal static class TimeProviderModel
{
    [ThreadStatic]
    static (TimeProvider? Provider, string Member) inside;

    public static TimeProvider get_System() => TimeProvider.System;

    public static DateTimeOffset GetUtcNow(TimeProvider target) =>
        Call(target, nameof(GetUtcNow), static t => t.GetUtcNow(), DateTimeOffsetModel.get_UtcNow);

    public static DateTimeOffset GetLocalNow(TimeProvider target) =>
        target == TimeProvider.System ? DateTimeOffsetModel.get_Now() : TimeZoneInfo.ConvertTime(GetUtcNow(target), target.LocalTimeZone);

    public static TimeZoneInfo get_LocalTimeZone(TimeProvider target) =>
        target == TimeProvider.System ? TimeZoneInfo.Utc : target.LocalTimeZone;

    public static long GetTimestamp(TimeProvider target) =>
        Call(target, nameof(GetTimestamp), static t => t.GetTimestamp(), StopwatchModel.GetTimestamp);

    public static TimeSpan GetElapsedTime(TimeProvider target, long startingTimestamp, long endingTimestamp) =>
        target.GetElapsedTime(startingTimestamp, endingTimestamp);

    public static TimeSpan GetElapsedTime(TimeProvider target, long startingTimestamp) =>
        target.GetElapsedTime(startingTimestamp, GetTimestamp(target));

    public static ITimer CreateTimer(TimeProvider target, TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        Call(target, nameof(CreateTimer), t => t.CreateTimer(callback, state, dueTime, period), () =>
        {
            ArgumentNullException.ThrowIfNull(callback);
            var (due, every) = (TimerState.Time(dueTime, nameof(dueTime)), TimerState.Time(period, nameof(period)));
            Here.Scheduler.Point(Here.Site, "makes a timer", Footprint.Of(Areas.Time));
            var timer = new TimerState();
            timer.Start(callback, state, due, every);
            return new SimulatedTimer(timer);
        });

    /// <summary>Whether its timers are the system's: it is the system's, or one of the attendee's that makes none of its own.</summary>
    internal static bool MakesSystemTimers(TimeProvider? provider) =>
        provider is not null && (provider == TimeProvider.System || !Overrides(provider, nameof(CreateTimer)));

    // A call of the base method, from within an override, comes here again for the same provider.
    static T Call<T>(TimeProvider target, string member, Func<TimeProvider, T> overridden, Func<T> system)
    {
        if (target == TimeProvider.System || inside == (target, member) || !Overrides(target, member)) return system();
        var outer = inside;
        inside = (target, member);
        try
        {
            return overridden(target);
        }
        finally
        {
            inside = outer;
        }
    }

    static bool Overrides(TimeProvider target, string member) =>
        target.GetType().GetMethod(member)!.DeclaringType != typeof(TimeProvider);
}
