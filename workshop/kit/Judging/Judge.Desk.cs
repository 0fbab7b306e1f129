using ConcurrencyWorkshop.Judging;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>The file of the given desk: its thread waits there when there is nothing to do.</summary>
    private const string DeskFile = "Desk.cs";

    private const string Bell = "Ring";

    /// <summary>
    /// Demands that the thread of the scenario, which serves a desk, is never kept from it: it neither computes, sleeps
    /// nor waits anywhere but at the desk itself.
    /// </summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <exception cref="SimulationFailedException">It was kept for some time; the message says by what, and what became of the bell.</exception>
    public static T DeskStaysFree<T>(this T schedule) where T : Schedule
    {
        var kept = schedule.Spans
            .Where(span => schedule.Lanes[span.Lane].Kind == LaneKind.Main && span.Span.To > span.Span.From + ScheduleQueries.SameMoment
                && !(span.Span.Where.File == DeskFile && span.Span.Activity != Activity.Working))
            .MinBy(span => span.Span.From);
        if (kept is null) return schedule;

        var (lane, span) = kept;
        var row = schedule.Rows.FirstOrDefault(row => row.Lane == lane
            && row.Spans.Any(part => part.Where == span.Where && part.Activity == span.Activity && part.From >= span.From - ScheduleQueries.SameMoment));
        // What follows at once on the same line, for the next order, is one span with it.
        if (row is not null && row.End > span.From && row.End < span.To) span = span with { To = row.End };
        var where = row?.Where ?? span.Where;
        var call = schedule.CallAt(lane, span);
        var (doing, meaning, lookAt) = span switch
        {
            { What: "spins" } =>
                ("went round a loop",
                 "Asking again and again keeps the clerk busy as any other work does.",
                 "await, which comes back when the task is done."),
            { Activity: Activity.Working } when schedule.CameBack(lane, span.From) =>
                ($"was busy with {row?.Method ?? "computing"}{For(row)}",
                 "Task.Yield lets the others at the desk go first and then comes back to the desk: it is still the clerk who computes.",
                 "what runs on another thread: Task.Run around the CPU work."),
            { Activity: Activity.Working } =>
                ($"was busy with {row?.Method ?? "computing"}{For(row)}",
                 "async sends nothing to another thread: an async method runs on its caller until its first await of something "
                 + "that is not complete, and after the await it is back at the desk.",
                 "what runs on another thread: Task.Run around the CPU work."),
            { Activity: Activity.Ready } =>
                ("waited for a core", "More computes at once than there are cores.", "what runs at the same time."),
            _ when call?.Api == "Thread.Sleep" || span.Activity == Activity.Waiting =>
                ($"slept in {row?.Method ?? "Thread.Sleep"}{For(row)}",
                 "A sleep keeps the thread, and this one is the only one at the desk.",
                 "the method's Async twin, and await."),
            _ =>
                ($"was blocked by {ApiAsWritten(call?.Api) ?? span.What}{For(row)}",
                 "Wherever the work itself is done: as long as the clerk stands and waits for it, nobody else is served.",
                 "await, which gives the clerk back until the task is done."),
        };
        return schedule.Reject(new Mistake(
            $"The clerk {doing} from {Mistake.Seconds(span.From)} to {Mistake.Seconds(span.To)}{Silence(schedule, span)}", where, meaning, lookAt));

        static string For(Row? row) => row is null ? "" : $" for {row.Name}";
    }

    // What the lane did at the moment was the rest of a method that it had itself put at the end of its queue.
    private static bool CameBack(this Schedule schedule, int lane, double moment) =>
        schedule.Handovers.LastOrDefault(handover => handover.Lane == lane && handover.Time <= moment + ScheduleQueries.SameMoment)
            is { AwaitedSince: { } since } last && last.By == lane && Math.Abs(last.Queued - since) <= ScheduleQueries.SameMoment;

    private static string Silence(Schedule schedule, Span span)
    {
        var due = Math.Floor(span.From + ScheduleQueries.SameMoment) + 1;
        if (due > span.To - ScheduleQueries.SameMoment) return ", and the desk was not served";
        var late = schedule.Rows.FirstOrDefault(row => row.Method == Bell && row.Begin > due + ScheduleQueries.SameMoment);
        return $": the bell that was due at {Mistake.Seconds(due)} {(late is null ? "never rang" : $"rang at {Mistake.Seconds(late.Begin)}")}";
    }

    /// <summary>Demands that an order passed through these methods, each once, and one after the other.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="order">The rows' name.</param>
    /// <param name="methods">The methods, without their type, in order.</param>
    /// <exception cref="SimulationFailedException">One was left out, called again or failed, or began before the one before it had ended.</exception>
    public static T InSteps<T>(this T schedule, string order, params string[] methods) where T : Schedule
    {
        Row? before = null;
        foreach (var method in methods)
        {
            var calls = schedule.Rows.Where(row => row.Name == order && row.Method == method).ToList();
            var twin = schedule.Rows.FirstOrDefault(row => row.Name == order && row.Method + "Async" == method);
            schedule.Reject(calls switch
            {
                [] => twin is not null ? OtherMethod(schedule, twin, method) : NeverCalled(schedule, method, order),
                [_, _, ..] => CalledAgain(calls, method),
                [{ How: RowEnd.Faulted or RowEnd.Canceled } failed] => Failed(failed),
                _ => null,
            });
            if (before is not null && calls[0].Begin < before.End - ScheduleQueries.SameMoment)
            {
                schedule.Reject(new Mistake(
                    $"{method} for {order} began at {Mistake.Seconds(calls[0].Begin)}, but {before.Method} gave its result only at {Mistake.Seconds(before.End)}",
                    calls[0].Where,
                    "What a step needs is there only when the step before it has given it; anything else was made up.",
                    "what is passed from one step to the next."));
            }

            before = calls[0];
        }

        var unknown = schedule.Rows.FirstOrDefault(row => row.Name == order && !methods.Contains(row.Method));
        return schedule.Reject(unknown is null ? null : new Mistake(
            $"{unknown.Method} was called for {order}, which nobody asked for here",
            unknown.Where,
            $"The order takes {ScheduleQueries.Join(methods)}, and nothing else.",
            "what the call is meant for."));
    }

    /// <summary>Demands that the calls of one method, where an order goes through several, began together.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="method">The method, without its type.</param>
    /// <param name="names">The rows' names.</param>
    /// <exception cref="SimulationFailedException">A call began later than the first.</exception>
    public static T Together<T>(this T schedule, string method, params string[] names) where T : Schedule
    {
        var rows = schedule.Rows.Where(row => row.Method == method && names.Contains(row.Name)).OrderBy(row => row.Begin).ToList();
        var late = rows.FirstOrDefault(row => row.Begin > rows[0].Begin + ScheduleQueries.SameMoment);
        if (late is null) return schedule;
        var before = rows.Last(row => row.Begin < late.Begin - ScheduleQueries.SameMoment);
        var wait = schedule.WaitBefore(late);
        return schedule.Reject(new Mistake(
            $"Serial: {method} for {late.Name} was started only at {Mistake.Seconds(late.Begin)}, after that for {before.Name} {wait?.Ended ?? "had begun"}",
            wait?.Where ?? late.Where,
            SumOrLongest(rows),
            ToStartAtOnce(wait?.Ended)));
    }

    /// <summary>Demands that a method was called at the desk, on the thread of the scenario.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="method">The method, without its type.</param>
    /// <exception cref="SimulationFailedException">Another thread called it.</exception>
    public static T ByTheClerk<T>(this T schedule, string method) where T : Schedule
    {
        var elsewhere = schedule.Rows.FirstOrDefault(row => row.Method == method && schedule.LaneOf(row).Kind != LaneKind.Main);
        return schedule.Reject(elsewhere is null ? null : Elsewhere(schedule, elsewhere));
    }

    private static Mistake Elsewhere(Schedule schedule, Row row) => new(
        $"{row.Method} for {row.Name} was called on {schedule.LaneOf(row).Name}, away from the desk",
        row.Where,
        "What belongs to the desk may be touched by its one thread only; that is why nothing there needs a lock.",
        "how the method comes back to the desk: an await without ConfigureAwait(false), made at the desk.");
}
