using ConcurrencyWorkshop.Judging;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>
    /// What the runtime does when Main has returned: waits until no other foreground thread runs. What still
    /// runs then, on background or pool threads, ends with the process. For the end of a scenario, before what
    /// it asserts of the end of the process.
    /// </summary>
    public static void AfterMain()
    {
        var (scheduler, main) = (Here.Scheduler, Here.Lane);
        scheduler.Park(main, StepKind.Idle, 0, "waits for foreground threads", Footprint.Anything with { Write = false },
            () => scheduler.Lanes.TrueForAll(lane => lane == main || lane.Done || lane.IsBackground));
    }

    /// <summary>Demands that each row was begun once and done when the process ended.</summary>
    /// <param name="schedule">The schedule of a scenario that ends with <see cref="AfterMain"/>.</param>
    /// <param name="method">The method's name without its type: <c>Pack</c>.</param>
    /// <param name="names">The rows' names.</param>
    /// <exception cref="SimulationFailedException">A row is missing, was cut off, or was begun twice.</exception>
    public static T NothingIsLost<T>(this T schedule, string method, params string[] names) where T : Schedule
    {
        var lost = schedule.Rows.FirstOrDefault(row => row.How == RowEnd.Unfinished);
        if (lost is null) return schedule.CallsOnce(method, names);
        var lane = schedule.LaneOf(lost);
        return schedule.Reject(new Mistake(
            $"{lost.Name} was lost: the process ended at {Mistake.Seconds(schedule.Duration)}, and with it {lane.Name}, which is a "
            + (lane.Kind == LaneKind.Pool ? "pool thread" : "background thread"),
            schedule.StartOf(lost),
            "A process ends when its foreground threads have. It waits for no background thread, nor for the pool, whose threads are background threads.",
            "what keeps the process alive: a foreground thread, or a Join before the method returns."));
    }
}
