namespace ConcurrencyWorkshop.Scheduling;

/// <summary>The end of a schedule: each real thread leaves the attendee's code, so that it can serve the next one.</summary>
internal sealed partial class Scheduler
{
    // Real time without any step or loop round, after which a lane must be inside a call that really blocks.
    const int WatchdogMilliseconds = 30_000;

    // The thread that runs the schedule waits for it.
    readonly Baton ended = Baton.Get();
    Lane? running;
    volatile bool over;

    public bool IsOver => over;

    /// <summary>Ends the schedule; gives the lane to unwind first.</summary>
    Lane? End()
    {
        over = true;
        if (Recorder is not null)
        {
            foreach (var lane in Lanes) Recorder.CutOff(lane);
            Pool.RecordQueue(Recorder);
        }
        return NextToUnwind();
    }

    /// <summary>
    /// The next lane that has to leave its code, by an exception at the point where it stands. Each hands over to the
    /// next one, since going through the thread that runs the schedule would take twice as many hand-overs.
    /// </summary>
    Lane? NextToUnwind() => Lanes.Find(lane => !lane.Done && lane.Thread is not null && !lane.IsGivenUp);

    /// <summary>Waits until all lanes have left their code, or are inside a call that really blocks.</summary>
    void Watch()
    {
        var (seen, quiet) = (-1L, 0);
        while (!ended.Take(1000))
        {
            var now = steps + Lanes.ToArray().Sum(l => l.Rounds);
            quiet = now == seen ? quiet + 1000 : 0;
            seen = now;
            if (quiet < WatchdogMilliseconds) continue;
            var stuck = running ?? Lanes[0];
            Problem ??= Stuck(stuck);
            stuck.IsGivenUp = true;
            if ((over ? NextToUnwind() : End()) is not { } next) return;
            Wake(next);
            quiet = 0;
        }
        // One that was given up may give it at any time to come.
        if (!Lanes.Exists(lane => lane.IsGivenUp)) ended.Release();
    }
}
