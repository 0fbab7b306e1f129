using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>The lock in an object, for Monitor and for System.Threading.Lock.</summary>
internal class LockState
{
    public Lane? Owner;
    public int Depth;
    public int Since;

    // How many changes there were for its owner before it took the lock.
    public long Before;
    public readonly List<Waiter> Waiters = [];

    public sealed class Waiter
    {
        public bool Pulsed;
    }

    public static LockState Of(object target) => Here.Scheduler.State.Of<LockState>(target);

    /// <summary>Takes the lock; false when the limit was over first.</summary>
    public static bool Enter(object target, TimeSpan? limit = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Of(target).Enter(limit, target);
    }

    /// <summary>Takes the lock; false when the limit was over first.</summary>
    protected bool Enter(TimeSpan? limit, object target)
    {
        var (lane, site) = (Here.Lane, Here.Site);
        if (Owner == lane)
        {
            Depth++;
            return true;
        }
        if (!Here.Scheduler.Block(StepKind.Lock, limit is null ? "waits for the lock" : "tries the lock", () => Owner is null, Footprint.Of(target), limit, Holder)) return false;
        (Owner, Depth, Since, Before) = (lane, 1, site, Here.Scheduler.ChangesFor(lane) - 1);
        return true;
    }

    /// <summary>Gives the lock up.</summary>
    /// <exception cref="SynchronizationLockException">The lane does not hold it.</exception>
    public static void Exit(object target) => Of(target).Leave(target);

    /// <inheritdoc cref="Exit"/>
    protected void Leave(object target)
    {
        var scheduler = Here.Scheduler;
        if (Owner != Here.Lane) throw new SynchronizationLockException();
        if (--Depth > 0) return;
        // Only who tries for a lock can see it free a moment earlier; a bounded search does without.
        if (scheduler.Chooser is { IsBounded: true }) scheduler.Synchronize(Here.Lane, Footprint.Of(target));
        else scheduler.Point(Here.Site, "unlocks", Footprint.Of(target));
        scheduler.Changed();
        Owner = null;
        // To take it, to let it go and to say so. Not in a search: there two loops that take locks only to let
        // them go again may keep each other going round for ever, a livelock.
        if (!scheduler.Searching) scheduler.ChangedBack(Here.Lane, Before, own: 3);
    }

    public string Holder() => Owner is null ? "" : $"held by {Owner.Name}{Owner.Scheduler.At(Since)}";
}

/// <summary>Source: the documentation of System.Threading.Monitor.</summary>
[Models(typeof(Monitor))]
internal static class MonitorModel
{
    public static void Enter(object obj) => LockState.Enter(obj);

    public static void Enter(object obj, ref bool lockTaken)
    {
        if (lockTaken) throw new ArgumentException("Argument must be initialized to false", nameof(lockTaken));
        lockTaken = LockState.Enter(obj);
    }

    public static void Exit(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        LockState.Exit(obj);
    }

    public static bool TryEnter(object obj) => LockState.Enter(obj, TimeSpan.Zero);

    public static bool TryEnter(object obj, int millisecondsTimeout) => LockState.Enter(obj, Limit.Of(millisecondsTimeout));

    public static bool TryEnter(object obj, TimeSpan timeout) => LockState.Enter(obj, Limit.Of(timeout));

    public static void TryEnter(object obj, ref bool lockTaken) => lockTaken = TryEnter(obj);

    public static void TryEnter(object obj, int millisecondsTimeout, ref bool lockTaken) => lockTaken = TryEnter(obj, millisecondsTimeout);

    public static void TryEnter(object obj, TimeSpan timeout, ref bool lockTaken) => lockTaken = TryEnter(obj, timeout);

    public static bool IsEntered(object obj) => LockState.Of(obj).Owner == Here.Lane;

    public static bool Wait(object obj) => Wait(obj, Timeout.InfiniteTimeSpan);

    public static bool Wait(object obj, int millisecondsTimeout) => Wait(obj, Limit.Of(millisecondsTimeout));

    public static bool Wait(object obj, int millisecondsTimeout, bool exitContext) => Wait(obj, Limit.Of(millisecondsTimeout));

    public static bool Wait(object obj, TimeSpan timeout, bool exitContext) => Wait(obj, timeout);

    public static bool Wait(object obj, TimeSpan timeout)
    {
        var (state, lane, scheduler, site) = (Owned(obj), Here.Lane, Here.Scheduler, Here.Site);
        var depth = state.Depth;
        scheduler.Point(site, "releases the lock to wait", Footprint.Of(obj));
        var waiter = new LockState.Waiter();
        (state.Owner, state.Depth) = (null, 0);
        state.Waiters.Add(waiter);
        try
        {
            scheduler.NoticeInterrupt();
            scheduler.Block(StepKind.Wait, "waits for a pulse", () => waiter.Pulsed, Footprint.Of(obj), timeout, () => "nobody has pulsed");
        }
        finally
        {
            state.Waiters.Remove(waiter);
            if (!scheduler.IsOver)
            {
                // Pulsed, late or interrupted: the lock is taken again before the caller goes on.
                if (state.Owner is not null) scheduler.Block(StepKind.Lock, "waits for the lock after a pulse", () => state.Owner is null, Footprint.Of(obj), null, state.Holder);
                (state.Owner, state.Depth, state.Since) = (lane, depth, site);
            }
        }
        return waiter.Pulsed;
    }

    public static void Pulse(object obj)
    {
        var state = Owned(obj);
        Here.Scheduler.Point(Here.Site, "pulses", Footprint.Of(obj));
        if (state.Waiters.Find(w => !w.Pulsed) is { } first) first.Pulsed = true;
    }

    public static void PulseAll(object obj)
    {
        var state = Owned(obj);
        Here.Scheduler.Point(Here.Site, "pulses all", Footprint.Of(obj));
        foreach (var waiter in state.Waiters) waiter.Pulsed = true;
    }

    static LockState Owned(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        var state = LockState.Of(obj);
        return state.Owner == Here.Lane ? state : throw new SynchronizationLockException("Object synchronization method was called from an unsynchronized block of code.");
    }
}
