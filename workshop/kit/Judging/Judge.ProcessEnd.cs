using ConcurrencyWorkshop.Judging;
using ConcurrencyWorkshop.Pictures;
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
        // In real time the runtime does so itself.
        if (Lane.Current is not { Scheduler: var scheduler } main) return;
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

    /// <summary>
    /// Demands that the scenario came to its end, as <see cref="Simulate.Run(Action, SimulationOptions?, string, string)"/> does;
    /// where a thread's unhandled error ended the process, says whose.
    /// </summary>
    /// <param name="schedule">The schedule that <see cref="Simulate.TryRun"/> gave.</param>
    /// <exception cref="SimulationFailedException">The process ended early, or the scenario failed otherwise.</exception>
    /// <exception cref="NotJudgedException">The code uses something that is not simulated.</exception>
    public static T KeepsTheProcessAlive<T>(this T schedule) where T : Schedule
    {
        if (schedule.Verdict == Verdict.Passed) return schedule;
        if (schedule.Verdict == Verdict.NotJudged) throw new NotJudgedException(Report.Of(schedule));
        return Died(schedule) is { } death ? schedule.Reject(death) : throw new SimulationFailedException(Report.Of(schedule));
    }

    // An error that left a thread's own method, after a row had failed with it.
    private static Mistake? Died(Schedule schedule)
    {
        var failed = schedule.Rows.LastOrDefault(row => row.How == RowEnd.Faulted && schedule.LaneOf(row).Kind == LaneKind.Thread);
        if (failed is null || schedule.Error is not { } error) return null;
        var lane = schedule.LaneOf(failed);
        return new Mistake(
            $"The process died at {Mistake.Seconds(schedule.Duration)}: {error.GetType().Name}: {error.Message}: nobody catches it on {lane.Name}, so that the real process would end here",
            schedule.StartOf(failed),
            "A thread has no caller. An exception that leaves its method has nowhere to go, and .NET ends the process, with everything else it was doing.",
            "a catch inside the thread's own method, and what whoever joins it is given of the error. A try around Start or Join stands on another thread.");
    }
}
