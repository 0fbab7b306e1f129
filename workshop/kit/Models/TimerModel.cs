using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>When a timer is due, and what it then queues. Callbacks run on the pool and may overlap.</summary>
internal sealed class TimerState
{
    readonly TaskCompletionSource ended = new();
    VirtualTimer? timer;
    Continuation? callback;
    TimeSpan period;
    bool disposed;
    int running;

    public void Start(TimerCallback call, object? state, TimeSpan due, TimeSpan every)
    {
        callback = new Continuation("a timer fired", "in a timer's callback", () => Call(call, state));
        Arm(due, every);
    }

    /// <summary>False when the timer was disposed.</summary>
    public bool Change(TimeSpan due, TimeSpan every)
    {
        AtomicStep.Change(this, "sets a timer", Areas.Time);
        if (disposed) return false;
        timer?.Cancel();
        Arm(due, every);
        return true;
    }

    public void Dispose()
    {
        AtomicStep.Change(this, "stops a timer", Areas.Time);
        timer?.Cancel();
        disposed = true;
    }

    /// <summary>Complete when no callback runs any more.</summary>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return running == 0 ? default : new(ended.Task);
    }

    // A callback that was queued before the timer was disposed, and comes only now, does not run.
    void Call(TimerCallback call, object? state)
    {
        if (Here.Scheduler.Searching) AtomicStep.Try(this, "a timer calls back");
        if (disposed) return;
        running++;
        try
        {
            call(state);
        }
        finally
        {
            running--;
            if (!Here.Scheduler.IsOver && disposed && running == 0)
                Tasks.Complete(ended.Task, ended.TrySetResult);
        }
    }

    void Arm(TimeSpan due, TimeSpan every)
    {
        period = every;
        if (due == Timeout.InfiniteTimeSpan) return;
        var scheduler = Here.Scheduler;
        scheduler.TimerSet(Here.Lane);
        timer = scheduler.Time.After(due, () => Fire(scheduler));
    }

    void Fire(Scheduler scheduler)
    {
        callback!.Queue(byTimer: true);
        // A period of zero means once, as an infinite one does.
        if (period > TimeSpan.Zero) timer = scheduler.Time.After(period, () => Fire(scheduler));
    }

    /// <exception cref="ArgumentOutOfRangeException">Less than -1 ms or more than the timer can count.</exception>
    public static TimeSpan Time(long milliseconds, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, -1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(milliseconds, uint.MaxValue - 1, name);
        return TimeSpan.FromMilliseconds(milliseconds);
    }

    public static TimeSpan Time(TimeSpan time, string name)
    {
        var milliseconds = (long)time.TotalMilliseconds;
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, -1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(milliseconds, uint.MaxValue - 1, name);
        return TimeSpan.FromMilliseconds(milliseconds);
    }
}

/// <summary>A real timer that never fires stands for the simulated one. Source: the documentation of System.Threading.Timer.</summary>
[Models(typeof(Timer))]
internal static class TimerModel
{
    public static Timer New(TimerCallback callback, object? state, int dueTime, int period) =>
        Make(callback, state, TimerState.Time(dueTime, nameof(dueTime)), TimerState.Time(period, nameof(period)));

    public static Timer New(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        Make(callback, state, TimerState.Time(dueTime, nameof(dueTime)), TimerState.Time(period, nameof(period)));

    public static Timer New(TimerCallback callback, object? state, uint dueTime, uint period) =>
        Make(callback, state, Unsigned(dueTime), Unsigned(period));

    public static Timer New(TimerCallback callback, object? state, long dueTime, long period) =>
        Make(callback, state, TimerState.Time(dueTime, nameof(dueTime)), TimerState.Time(period, nameof(period)));

    public static Timer New(TimerCallback callback) =>
        Make(callback, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan, itself: true);

    public static bool Change(Timer target, int dueTime, int period) =>
        Of(target).Change(TimerState.Time(dueTime, nameof(dueTime)), TimerState.Time(period, nameof(period)));

    public static bool Change(Timer target, TimeSpan dueTime, TimeSpan period) =>
        Of(target).Change(TimerState.Time(dueTime, nameof(dueTime)), TimerState.Time(period, nameof(period)));

    public static bool Change(Timer target, uint dueTime, uint period) => Of(target).Change(Unsigned(dueTime), Unsigned(period));

    public static bool Change(Timer target, long dueTime, long period) =>
        Of(target).Change(TimerState.Time(dueTime, nameof(dueTime)), TimerState.Time(period, nameof(period)));

    public static void Dispose(Timer target) => Of(target).Dispose();

    public static ValueTask DisposeAsync(Timer target) => Of(target).DisposeAsync();

    static TimerState Of(Timer timer) => Here.Scheduler.State.Of<TimerState>(timer);

    static TimeSpan Unsigned(uint milliseconds) =>
        milliseconds == uint.MaxValue ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(milliseconds);

    // Without a state of its own the callback gets the timer.
    static Timer Make(TimerCallback callback, object? state, TimeSpan due, TimeSpan period, bool itself = false)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new Timer(static _ => { }, null, Timeout.Infinite, Timeout.Infinite);
        Here.Scheduler.Point(Here.Site, "makes a timer", Footprint.Of(Areas.Time));
        Of(timer).Start(callback, itself ? timer : state, due, period);
        return timer;
    }
}
