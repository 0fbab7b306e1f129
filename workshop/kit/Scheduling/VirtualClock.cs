namespace ConcurrencyWorkshop.Scheduling;

/// <summary>A moment at which something is due.</summary>
internal sealed class VirtualTimer(long due, Action fire, VectorClock? armed)
{
    /// <summary>What came before the timer was armed, and so before what it fires.</summary>
    public VectorClock? Armed => armed;

    public long Due { get; } = due;

    public Action? Fire { get; private set; } = fire;

    public void Cancel() => Fire = null;
}

/// <summary>Virtual time in ticks of 100 ns. It stands still while lanes run and jumps to the next timer when none can.</summary>
internal sealed class VirtualClock
{
    readonly PriorityQueue<VirtualTimer, (long Due, long Order)> timers = new();
    long order;

    /// <summary>The time since the scenario began.</summary>
    public long Now { get; private set; }

    public double Seconds => Now / (double)TimeSpan.TicksPerSecond;

    public VirtualTimer After(TimeSpan delay, Action fire)
    {
        var timer = new VirtualTimer(Now + Math.Max(0, delay.Ticks), fire, Firing?.Copy() ?? Release(Lane.Current));
        timers.Enqueue(timer, (timer.Due, order++));
        return timer;
    }

    /// <summary>While a timer fires, what came before it: the lane that happens to run then has no part in it.</summary>
    public VectorClock? Firing { get; private set; }

    static VectorClock? Release(Lane? lane)
    {
        if (lane is null) return null;
        var clock = lane.Clock.Copy();
        lane.Clock[lane.Id]++;
        return clock;
    }

    public bool HasTimer
    {
        get
        {
            while (timers.TryPeek(out var next, out _))
            {
                if (next.Fire is not null) return true;
                timers.Dequeue();
            }
            return false;
        }
    }

    /// <summary>Jumps to the next due time and fires all that is due then, in order of creation; false when nothing is.</summary>
    public bool Advance()
    {
        if (!HasTimer) return false;
        Now = Math.Max(Now, timers.Peek().Due);
        while (HasTimer && timers.Peek().Due <= Now)
        {
            var timer = timers.Dequeue();
            Firing = timer.Armed;
            timer.Fire!();
        }
        Firing = null;
        return true;
    }

    /// <summary>Lets a lane that waits by reading the clock see time pass, up to the next timer.</summary>
    public void Creep(TimeSpan step)
    {
        var target = Now + step.Ticks;
        if (HasTimer && timers.Peek().Due <= target) Advance();
        else Now = target;
    }
}
