using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>An event that is set until it is reset: by hand, or by the one who goes through.</summary>
internal sealed class EventState(bool isSet, EventResetMode mode) : HandleState
{
    sealed class Waiter
    {
        public bool Released;
    }

    readonly List<Waiter> waiters = [];

    public bool IsSet { get; private set; } = isSet;

    public override StepKind Kind => StepKind.Wait;

    public override string Name => "the event";

    public override bool IsSignalled(Lane lane) => IsSet;

    public override bool Take(Lane lane, int site)
    {
        if (mode == EventResetMode.AutoReset) IsSet = false;
        return false;
    }

    public override string Why() => "nobody has set it";

    /// <remarks>
    /// The documentation warns that a second Set may come before a thread was released by the first, and is
    /// then lost: a search tries that. In practice Set releases one who waits at once, and so does the
    /// natural schedule.
    /// </remarks>
    public void Set()
    {
        if (mode == EventResetMode.AutoReset && !Here.Scheduler.Searching && waiters.Find(w => !w.Released) is { } first) first.Released = true;
        else IsSet = true;
    }

    public void Reset() => IsSet = false;

    public override void Signal(WaitHandle handle) => Set();

    public override bool Wait(WaitHandle handle, TimeSpan limit)
    {
        if (limit == TimeSpan.Zero || mode == EventResetMode.ManualReset) return base.Wait(handle, limit);
        var waiter = new Waiter();
        if (!IsSet) waiters.Add(waiter);
        try
        {
            if (!Here.Scheduler.Block(Kind, $"waits for {Name}", () => IsSet || waiter.Released, Footprint.Of(handle), limit, Why)) return false;
        }
        finally
        {
            waiters.Remove(waiter);
        }
        if (!waiter.Released) IsSet = false;
        return true;
    }
}
