using ConcurrencyWorkshop.Judging;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>Demands that no thread of the pool is held by something that waits, and no thread made that does none of the work.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <exception cref="SimulationFailedException">A pool thread was blocked, or a long-running task left its thread at an await.</exception>
    public static T LeavesThePoolFree<T>(this T schedule) where T : Schedule
    {
        var own = schedule.Lanes.FirstOrDefault(lane => lane.Kind == LaneKind.Thread);
        var onPool = schedule.Rows.FirstOrDefault(row => schedule.LaneOf(row).Kind == LaneKind.Pool);
        if (own is not null && onPool is not null)
        {
            schedule.Reject(new Mistake(
                $"A thread was made for the reader ({own.Name}), and {onPool.Name} was read on the pool all the same ({schedule.LaneOf(onPool).Name})",
                own.Where,
                "A long-running task with an async body has its own thread only up to the first await; what comes after it runs on the pool. The thread was made for nothing, and what blocks then blocks the pool.",
                "either a body without await on a thread of its own, or await and no thread at all."));
        }

        var held = schedule.Spans.FirstOrDefault(span =>
            span.Span.Activity is Activity.Blocked or Activity.Waiting && span.Span.To > span.Span.From + ScheduleQueries.SameMoment
            && span.Span.Where.Line > 0 && span.Span.Where.Path != schedule.TestFile
            && schedule.Lanes.First(lane => lane.Id == span.Lane).Kind == LaneKind.Pool);
        if (held is null) return schedule;
        var until = schedule.Spans.Where(span => span.Lane == held.Lane && span.Span.Where == held.Span.Where).Max(span => span.Span.To);
        var api = ApiAsWritten(schedule.CallAt(held.Lane, held.Span)?.Api);
        return schedule.Reject(new Mistake(
            $"A thread of the pool was held by a reader that waits: {schedule.Lanes.First(lane => lane.Id == held.Lane).Name} stood in "
            + $"{(api is null ? "one line" : api)} from {Mistake.Seconds(held.Span.From)} to {Mistake.Seconds(until)}, and would as long as the process lives",
            held.Span.Where,
            "The pool's threads are few and shared by everyone. One that waits for the next order can do nothing else, and some such readers are all the pool has.",
            "a thread of its own for what blocks; or a queue that is awaited, as a Channel is, and then no thread waits."));
    }
}
