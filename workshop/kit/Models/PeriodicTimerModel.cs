using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>The ticks of a periodic timer: those nobody waits for count as one.</summary>
internal sealed class PeriodicTimerState
{
    VirtualTimer? timer;
    Continuation? tick;
    Promise<bool>? waiter;
    CancellationTokenRegistration registration;
    bool ticked;
    bool disposed;

    public TimeSpan Period { get; private set; }

    public void Start(TimeSpan period)
    {
        tick = new Continuation("a timer ticked", "in a periodic timer", Tick);
        Arm(period);
    }

    public void Change(TimeSpan period)
    {
        AtomicStep.Change(this, "sets a timer", Areas.Time);
        ObjectDisposedException.ThrowIf(disposed, typeof(PeriodicTimer));
        timer?.Cancel();
        Arm(period);
    }

    public Task<bool> Wait(CancellationToken token)
    {
        AtomicStep.Change(this, "waits for a tick", Areas.Tasks | Areas.Pool);
        if (waiter is not null) throw new InvalidOperationException("Operation is not valid due to the current state of the object.");
        if (token.IsCancellationRequested) return Task.FromCanceled<bool>(token);
        if (ticked)
        {
            ticked = disposed;
            return Task.FromResult(!disposed);
        }
        var mine = waiter = new Promise<bool>();
        registration = token.UnsafeRegister(_ =>
        {
            if (waiter != mine) return;
            waiter = null;
            mine.TrySetCanceled(token);
        }, null);
        return mine.Task;
    }

    public void Dispose()
    {
        AtomicStep.Change(this, "stops a timer", Areas.Time | Areas.Tasks | Areas.Pool);
        timer?.Cancel();
        disposed = true;
        Signal();
    }

    void Tick()
    {
        if (Here.Scheduler.Searching) AtomicStep.Try(this, "ticks", Areas.Tasks | Areas.Pool);
        if (!disposed) Signal();
    }

    void Signal()
    {
        Here.Scheduler.Changed();
        ticked = true;
        if (waiter is not { } served) return;
        waiter = null;
        registration.Unregister();
        ticked = disposed;
        served.TrySetResult(!disposed);
    }

    void Arm(TimeSpan period)
    {
        Period = period;
        if (period == Timeout.InfiniteTimeSpan) return;
        var scheduler = Here.Scheduler;
        scheduler.TimerSet(Here.Lane);
        timer = scheduler.Time.After(period, () => Fire(scheduler));
    }

    void Fire(Scheduler scheduler)
    {
        tick!.Queue(byTimer: true);
        timer = scheduler.Time.After(Period, () => Fire(scheduler));
    }
}

/// <summary>A real timer that never ticks stands for the simulated one. Source: the documentation of System.Threading.PeriodicTimer.</summary>
[Models(typeof(PeriodicTimer))]
internal static class PeriodicTimerModel
{
    public static PeriodicTimer New(TimeSpan period)
    {
        Check(period);
        var timer = new PeriodicTimer(Timeout.InfiniteTimeSpan);
        Here.Scheduler.Point(Here.Site, "makes a timer", Footprint.Of(Areas.Time));
        Of(timer).Start(period);
        return timer;
    }

    public static PeriodicTimer New(TimeSpan period, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        if (!TimeProviderModel.MakesSystemTimers(timeProvider))
            throw new Refusal($"A PeriodicTimer with a time provider of its own is not simulated{Here.Scheduler.At(Here.Site)}. Leave the provider out: the simulation's time is virtual already.");
        return New(period);
    }

    public static TimeSpan get_Period(PeriodicTimer target) => Of(target).Period;

    public static void set_Period(PeriodicTimer target, TimeSpan value)
    {
        Check(value);
        Of(target).Change(value);
    }

    public static ValueTask<bool> WaitForNextTickAsync(PeriodicTimer target, CancellationToken cancellationToken) => new(Of(target).Wait(cancellationToken));

    public static void Dispose(PeriodicTimer target)
    {
        if (Lane.Current is { Scheduler.IsOver: false }) Of(target).Dispose();
    }

    static PeriodicTimerState Of(PeriodicTimer timer) => Here.Scheduler.State.Of<PeriodicTimerState>(timer);

    static void Check(TimeSpan period)
    {
        if (period == Timeout.InfiniteTimeSpan) return;
        var milliseconds = (long)period.TotalMilliseconds;
        if (milliseconds is < 1 or > uint.MaxValue - 1) throw new ArgumentOutOfRangeException(nameof(period));
    }
}
