using System.Timers;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;
using EventTimer = System.Timers.Timer;

namespace ConcurrencyWorkshop.Models;

/// <summary>The handlers of a timer with events, and whether it runs.</summary>
internal sealed class EventTimerState
{
    public ElapsedEventHandler? Elapsed;
    public TimerState? Timer;
}

/// <summary>
/// The real object, never started, keeps the properties. Its handlers run on the pool, and what they throw
/// is swallowed, as documented. Source: the documentation of System.Timers.Timer.
/// </summary>
[Models(typeof(EventTimer))]
internal static class TimersTimerModel
{
    public static EventTimer New() => new();

    public static EventTimer New(double interval) => new(interval);

    public static EventTimer New(TimeSpan interval) => new(interval);

    public static bool get_AutoReset(EventTimer target) => target.AutoReset;

    public static void set_AutoReset(EventTimer target, bool value)
    {
        target.AutoReset = value;
        Restart(target);
    }

    public static double get_Interval(EventTimer target) => target.Interval;

    public static void set_Interval(EventTimer target, double value)
    {
        target.Interval = value;
        Restart(target);
    }

    public static bool get_Enabled(EventTimer target)
    {
        AtomicStep.Look(target, "asks whether the timer runs");
        return Of(target).Timer is not null;
    }

    public static void set_Enabled(EventTimer target, bool value)
    {
        if (value) Start(target);
        else Stop(target);
    }

    public static void add_Elapsed(EventTimer target, ElapsedEventHandler value) => Of(target).Elapsed += value;

    public static void remove_Elapsed(EventTimer target, ElapsedEventHandler value) => Of(target).Elapsed -= value;

    public static void Start(EventTimer target)
    {
        var state = Of(target);
        AtomicStep.Change(target, "starts a timer", Areas.Time);
        if (state.Timer is not null) return;
        var interval = TimeSpan.FromMilliseconds(Math.Ceiling(target.Interval));
        var timer = state.Timer = new TimerState();
        timer.Start(_ => Raise(target, state, timer), null, interval, target.AutoReset ? interval : Timeout.InfiniteTimeSpan);
    }

    public static void Stop(EventTimer target)
    {
        AtomicStep.Change(target, "stops a timer", Areas.Time);
        var timer = Of(target).Timer;
        Of(target).Timer = null;
        timer?.Dispose();
    }

    public static void Close(EventTimer target) => Stop(target);

    static void Raise(EventTimer target, EventTimerState state, TimerState timer)
    {
        if (state.Timer != timer) return;
        if (!target.AutoReset) state.Timer = null;
        try
        {
            state.Elapsed?.Invoke(target, new ElapsedEventArgs(DateTimeModel.get_Now()));
        }
        catch (Exception error) when (error is not (SimulationOver or Refusal))
        {
            // Suppressed by the component itself.
        }
    }

    static void Restart(EventTimer target)
    {
        if (Of(target).Timer is null) return;
        Stop(target);
        Start(target);
    }

    static EventTimerState Of(EventTimer timer) => Here.Scheduler.State.Of<EventTimerState>(timer);
}

/// <summary>A timer is disposed as the component that it is.</summary>
[Models(typeof(System.ComponentModel.Component))]
internal static class ComponentModel
{
    public static void Dispose(System.ComponentModel.Component target)
    {
        if (target is EventTimer timer && Lane.Current is { Scheduler.IsOver: false }) TimersTimerModel.Stop(timer);
        target.Dispose();
    }
}

/// <summary>Arguments only hold values.</summary>
[Models(typeof(ElapsedEventArgs))]
internal static class ElapsedEventArgsModel
{
    public static DateTime get_SignalTime(ElapsedEventArgs target) => target.SignalTime;
}
