namespace ConcurrencyWorkshop.Scheduling;

/// <summary>N virtual cores. Lanes that compute at the same time share them in turns.</summary>
internal sealed class Processors(Scheduler scheduler)
{
    // Short enough that lanes which come later soon get their share. A search takes work whole: it has
    // its own ways to let others go first.
    static readonly TimeSpan turn = TimeSpan.FromMilliseconds(50);

    int busy;

    public void Work(Lane lane, TimeSpan duration, int site)
    {
        var left = duration;
        while (left > TimeSpan.Zero)
        {
            scheduler.Park(lane, StepKind.Core, site, "waits for a core", Footprint.Of(Areas.Time), () => busy < scheduler.Options.Cores);
            busy++;
            var slice = scheduler.Searching || left < turn ? left : turn;
            var due = false;
            scheduler.Time.After(slice, () =>
            {
                due = true;
                busy--;
            });
            scheduler.Park(lane, StepKind.Work, site, "computes", Footprint.Of(Areas.Time), () => due);
            left -= slice;
        }
    }
}
