using ConcurrencyWorkshop.Judging;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>Demands that every row ran on the thread that called.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <exception cref="SimulationFailedException">A row ran on another thread.</exception>
    public static T OnTheCaller<T>(this T schedule) where T : Schedule
    {
        var elsewhere = schedule.Rows.FirstOrDefault(row => schedule.LaneOf(row).Kind != LaneKind.Main);
        if (elsewhere is null) return schedule;
        if (schedule.Handovers.LastOrDefault(handover => handover.Lane == elsewhere.Lane && handover.Time <= elsewhere.Begin + ScheduleQueries.SameMoment) is { AwaitedSince: not null })
        {
            return schedule.Reject(new Mistake(
                $"{elsewhere.Name} was served on another thread ({schedule.LaneOf(elsewhere).Name}), since it stands behind an await",
                elsewhere.Where,
                "At the first await that has to wait the caller is given back; what follows it goes on on whatever pool thread is free.",
                "the order: what the caller does itself comes before the first await."));
        }

        var isAlone = schedule.Rows.Count == 1;
        var early = schedule.Rows.Any(row => row != elsewhere && ScheduleQueries.Overlap(row, elsewhere)) ? ", started early" : "";
        return schedule.Reject(new Mistake(
            $"{elsewhere.Name} was served on another thread ({schedule.LaneOf(elsewhere).Name}{early})",
            isAlone ? elsewhere.Where : schedule.StartOf(elsewhere),
            isAlone
                ? "That is the caller's own work. What is handed to another thread begins when that thread is free, and nothing says what it comes before or after."
                : "One caller serves both here, one after the other. What a second thread wins, and what it costs, comes later.",
            "a plain call."));
    }

    /// <summary>Demands that rows ran on threads of their own (the caller may take one itself), none on a pool thread.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <exception cref="SimulationFailedException">A row ran on a pool thread, or no thread was started.</exception>
    public static T OnThreads<T>(this T schedule) where T : Schedule
    {
        var pooled = schedule.Rows.FirstOrDefault(row => schedule.LaneOf(row).Kind == LaneKind.Pool);
        if (pooled is not null)
        {
            schedule.Reject(new Mistake(
                $"{pooled.Name} was served on a pool thread ({schedule.LaneOf(pooled).Name})",
                schedule.StartOf(pooled),
                "Pool threads are shared by the whole process and are not yours to block. This exercise starts its own threads.",
                "new Thread(…), Start and Join."));
        }

        return schedule.Rows.Any(row => schedule.LaneOf(row).Kind == LaneKind.Thread)
            ? schedule
            : schedule.Reject(new Mistake(
                "No thread was started: the caller served everything itself",
                schedule.Rows.Count > 0 ? schedule.Rows[^1].Where : SourceLine.Unknown,
                "One thread that waits can do nothing else: the times add up.",
                "new Thread(…) and Start."));
    }

    /// <summary>Demands that rows ran on pool threads (the caller may take one itself), none on a thread made for it.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <exception cref="SimulationFailedException">A thread was constructed, or the pool did nothing.</exception>
    public static T OnThePool<T>(this T schedule) where T : Schedule
    {
        var constructed = schedule.CallsOutsideRows().FirstOrDefault(call => call.Api == "Thread..ctor");
        var own = schedule.Lanes.FirstOrDefault(lane => lane.Kind == LaneKind.Thread);
        if (constructed is not null || own is not null)
        {
            schedule.Reject(new Mistake(
                constructed is not null
                    ? "A Thread was constructed"
                    : $"A thread was made for one job ({own!.Name}): a long-running task gets a thread of its own",
                constructed?.Where ?? own!.Where,
                "A thread for each job costs its start and a stack of its own; the pool has threads ready and limits their number.",
                "Task.Run, ThreadPool.QueueUserWorkItem or Parallel.Invoke."));
        }

        return schedule.Rows.Any(row => schedule.LaneOf(row).Kind == LaneKind.Pool)
            ? schedule
            : schedule.Reject(new Mistake(
                "The pool did none of the work: the caller served everything itself",
                schedule.Rows.Count > 0 ? schedule.Rows[^1].Where : SourceLine.Unknown,
                "One thread that waits can do nothing else: the times add up.",
                "Task.Run, ThreadPool.QueueUserWorkItem or Parallel.Invoke."));
    }
}
