namespace ConcurrencyWorkshop.Scheduling;

/// <summary>What comes before what: the order that steps give each other, and the changes that a loop may wait for.</summary>
internal sealed partial class Scheduler
{
    static readonly object[] areaKeys = [new(), new(), new()];

    /// <summary>Orders the lane's step with all others that touch the same.</summary>
    public void Synchronize(Lane lane, in Footprint footprint)
    {
        for (var area = 0; area < areaKeys.Length; area++)
            if (((int)footprint.Areas & 1 << area) != 0) Accesses.Synchronize(lane, areaKeys[area], footprint.Write);
        if (footprint.Key is { } key && footprint.Field == 0)
        {
            Accesses.Synchronize(lane, key, footprint.Write);
            Order?.Synchronize(lane, key, releases: footprint.Write);
        }
        // That time passes, or that a lane lets others go first, orders nothing.
        if (footprint.Areas != Areas.Anything && (footprint.Areas & Areas.Tasks) != 0) Order?.Synchronize(lane, tasksKey, releases: footprint.Write);
    }

    static readonly object tasksKey = new();
    static readonly object timersKey = new();

    /// <summary>The lane saw whether a task is complete, or a token cancelled, without a step of its own.</summary>
    public void LookedAtTasks(Lane lane) => Order?.Synchronize(lane, tasksKey, releases: false);

    /// <summary>The lane set a timer; what the timer runs comes after it.</summary>
    public void TimerSet(Lane lane) => Order?.Synchronize(lane, timersKey, acquires: false);

    /// <summary>The lane begins work that a timer queued.</summary>
    public void TimerFired(Lane lane) => Order?.Synchronize(lane, timersKey, releases: false);

    /// <summary>Counts changes that a spinning lane could be waiting for.</summary>
    public long Writes { get; private set; }

    public void Changed() => Writes++;

    /// <summary>
    /// What the lane changed it changed back: a lock that it took only to look, say. For a loop of its own that is
    /// no progress.
    /// </summary>
    /// <param name="lane">The running lane.</param>
    /// <param name="before">What <see cref="ChangesFor"/> said before.</param>
    /// <param name="own">How many changes it made; where there are more, others made progress.</param>
    public void ChangedBack(Lane lane, long before, int own)
    {
        lane.ReadsShared = true;
        if (ChangesFor(lane) == before + own) lane.ChangedBack += own;
    }

    /// <summary>Counts the changes that are progress for a loop of the lane.</summary>
    public long ChangesFor(Lane lane) => Writes - lane.ChangedBack;
}
