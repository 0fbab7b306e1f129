namespace ConcurrencyWorkshop.Judging;

/// <summary>Questions about a schedule's facts that several checks ask.</summary>
internal static class ScheduleQueries
{
    /// <summary>Two moments nearer than this, in virtual seconds, are the same moment.</summary>
    internal const double SameMoment = 0.0005;

    private static readonly HashSet<string> s_sleeps =
        ["Thread.Sleep", "Task.Delay", "Thread.SpinWait", "SpinWait.SpinOnce", "SpinWait.SpinUntil"];

    private static readonly HashSet<string> s_starts =
        ["Thread.Start", "Thread.UnsafeStart", "Task.Run", "Task.Start", "TaskFactory.StartNew", "ThreadPool.QueueUserWorkItem", "ThreadPool.UnsafeQueueUserWorkItem", "Timer..ctor"];

    internal static LaneFact LaneOf(this Schedule schedule, Row row) =>
        schedule.Lanes.First(lane => lane.Id == row.Lane);

    /// <summary>The line that handed the row's lane the work in which the row was begun.</summary>
    internal static SourceLine StartOf(this Schedule schedule, Row row)
    {
        var handover = schedule.Handovers.LastOrDefault(
            handover => handover.Lane == row.Lane && handover.Time <= row.Begin + SameMoment && handover.Where.Line > 0);
        if (handover is not null) return handover.Where;
        var lane = schedule.LaneOf(row);
        return lane.Where.Line > 0 ? lane.Where : row.Where;
    }

    /// <summary>
    /// Sleeps and delays of the code itself. Those inside a row are the given code's I/O,
    /// those of the test file belong to the test.
    /// </summary>
    internal static IEnumerable<Call> Sleeps(this Schedule schedule) =>
        schedule.CallsOutsideRows().Where(call => s_sleeps.Contains(call.Api));

    /// <summary>Whether it is a <c>Thread.Sleep(0)</c>, which lets others go first and no time pass.</summary>
    internal static bool TookNoTime(this Schedule schedule, Call sleep) => sleep.Api == "Thread.Sleep" && !schedule.Spans.Any(
        span => span.Lane == sleep.Lane && span.Span.Where == sleep.Where && span.Span.From <= sleep.Time + SameMoment && span.Span.To > sleep.Time);

    internal static Call? SleepAfter(this Schedule schedule, double moment) =>
        schedule.Sleeps().LastOrDefault(sleep => sleep.Time > moment - SameMoment);

    internal static IEnumerable<Call> CallsOutsideRows(this Schedule schedule) =>
        schedule.Calls.Where(call => call.Row is null && call.Where.Line > 0 && call.Where.Path != schedule.TestFile);

    /// <summary>The call that started work of which nothing is seen: the process ended at the same moment. Null where there is none.</summary>
    internal static Call? LastStart(this Schedule schedule)
    {
        var start = schedule.CallsOutsideRows().LastOrDefault(call => s_starts.Contains(call.Api));
        return start is not null && start.Time >= schedule.Duration - SameMoment ? start : null;
    }

    internal static bool Overlap(Row one, Row other) =>
        one.Begin < other.End - SameMoment && other.Begin < one.End - SameMoment;

    internal static string Join(IEnumerable<string> names) => string.Join(" and ", names);
}
