namespace ConcurrencyWorkshop.Scheduling;

/// <summary>Which lane goes on next, and when time passes instead.</summary>
internal sealed partial class Scheduler
{
    // A schedule that takes so many steps does not end; a number, so that a slow machine says the same.
    const int StepLimit = 200_000;
    const int SearchStepLimit = 20_000;

    // A lane that is alone is judged by its loops first, and long work of one lane is no fault.
    const int AloneFactor = 10;

    // A process in which time passes so often does not end either.
    const int TickLimit = 10_000;
    const int SearchTickLimit = 5_000;

    readonly List<Lane> ready = [];
    int contested;
    int ticks;

    /// <summary>The next lane to go on; null at the end of the schedule.</summary>
    Lane? Next(Lane? running)
    {
        while (true)
        {
            if (Problem is not null || IsFinished) return null;
            CollectReady();
            if (ready.Count == 0)
            {
                var before = Time.Now;
                if (!LetTimePass())
                {
                    Problem = Deadlock();
                    return null;
                }
                if (ticks > (Searching ? SearchTickLimit : TickLimit))
                {
                    Problem = Endless(running);
                    return null;
                }
                if (Time.Now != before || ready.Count == 0) continue;
            }
            steps++;
            if (ready.Count > 1) contested++;
            var limit = Searching ? SearchStepLimit : StepLimit;
            if (contested > limit || steps > limit * AloneFactor)
            {
                Problem = Endless(running);
                return null;
            }
            var canStay = running is not null && ready.Contains(running);
            if (Chooser is null) return canStay ? running : LongestWaiting();
            var mayTick = Time.HasTimer && !ready.Exists(l => l.Starved);
            var chosen = Chooser.Choose(ready, canStay ? running : null, mayTick, Lanes, out var tick);
            if (tick)
            {
                foreach (var lane in ready) lane.Starved = true;
                Time.Advance();
                ticks++;
                Recorder?.TimePassed();
                continue;
            }
            Pruned |= chosen is null;
            return chosen;
        }
    }

    /// <summary>A lane that yielded lets all others go first, and one that spins lets those go that yielded.</summary>
    void CollectReady()
    {
        ready.Clear();
        foreach (var lane in Lanes)
            if (lane.CanGoOn && !lane.Yielded) ready.Add(lane);
        if (ready.Count == 0) Readmit(lane => lane.Step != StepKind.Spin);
        if (ready.Count == 0) Readmit(lane => !lane.SpinsOnClock && lane.SpinTotal < SpinPatience);
    }

    void Readmit(Predicate<Lane> which)
    {
        foreach (var lane in Lanes)
        {
            if (!lane.CanGoOn || !which(lane)) continue;
            lane.Yielded = false;
            ready.Add(lane);
        }
    }

    /// <summary>Nobody can go on but perhaps lanes that spin: time passes for them or, without a timer, they go on until they are stuck.</summary>
    bool LetTimePass()
    {
        if (Time.Advance()) ticks++;
        else if (!CreepForSpinners())
        {
            Readmit(lane => !IsStuck(lane));
            return ready.Count > 0;
        }
        foreach (var lane in Lanes)
            if (lane.Step == StepKind.Spin) lane.Yielded = false;
        return true;
    }

    Lane LongestWaiting()
    {
        var first = ready[0];
        foreach (var lane in ready)
            if (lane.Order < first.Order) first = lane;
        return first;
    }

    bool CreepForSpinners()
    {
        if (!Lanes.Exists(l => !l.Done && l.Step == StepKind.Spin && l.SpinsOnClock)) return false;
        Time.Creep(TimeSpan.FromMilliseconds(1));
        return true;
    }

    /// <summary>A process ends when its main thread and all other foreground threads have.</summary>
    bool IsFinished
    {
        get
        {
            foreach (var lane in Lanes)
                if (!lane.Done && !lane.IsBackground) return false;
            return true;
        }
    }
}
