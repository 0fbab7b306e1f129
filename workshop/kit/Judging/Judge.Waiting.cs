using ConcurrencyWorkshop.Judging;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    // The main thread waits for the scenario's own task, as that of any program with an async Main does.
    private const string AwaitOfTheScenario = "awaits the scenario";

    private static readonly Dictionary<string, string> s_waits = new()
    {
        ["Thread.Join"] = "had been joined",
        ["Task.get_Result"] = "had given its .Result, which blocks until it has one",
        ["Task.Wait"] = "had been waited for",
        ["Task.WaitAll"] = "had been waited for",
        ["Task.WaitAny"] = "had been waited for",
        ["TaskAwaiter.GetResult"] = "had given its result, for which GetResult blocks",
        ["ValueTask.get_Result"] = "had given its .Result, which blocks until it has one",
        ["ValueTaskAwaiter.GetResult"] = "had given its result, for which GetResult blocks",
        ["Thread.Sleep"] = "had been slept over",
        ["Task.Delay"] = "had been slept over",
        ["Monitor.Enter"] = "had left the lock",
        ["Lock.Enter"] = "had left the lock",
        ["Lock.EnterScope"] = "had left the lock",
        ["SemaphoreSlim.Wait"] = "had released the semaphore",
        ["SemaphoreSlim.WaitAsync"] = "had released the semaphore",
        ["Mutex.WaitOne"] = "had released the mutex",
    };

    /// <summary>Demands that rows began together, so that they overlap.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="names">The rows' names; none for all rows.</param>
    /// <exception cref="SimulationFailedException">A row began only after another had ended, or later than the first.</exception>
    public static T AtOnce<T>(this T schedule, params string[] names) where T : Schedule
    {
        var rows = schedule.Rows.Where(row => names.Length == 0 || names.Contains(row.Name)).OrderBy(row => row.Begin).ToList();
        if (rows.Count < 2) return schedule;
        var late = rows.FirstOrDefault(row => row.Begin > rows[0].Begin + ScheduleQueries.SameMoment);
        if (late is null) return schedule;

        var before = rows.LastOrDefault(row => row.End <= late.Begin + ScheduleQueries.SameMoment && row != late);
        var wait = schedule.WaitBefore(late);
        if (before is null)
        {
            return schedule.Reject(new Mistake(
                $"{late.Name} was started late, at {Mistake.Seconds(late.Begin)}; {rows[0].Name} had been since {Mistake.Seconds(rows[0].Begin)}",
                wait?.Where ?? late.Where,
                "Whatever is started later ends later.",
                "what stands between the two starts."));
        }

        return schedule.Reject(new Mistake(
            $"Serial: {late.Name} was started only after {before.Name} {wait?.Ended ?? "had ended"}",
            wait?.Where ?? late.Where,
            SumOrLongest(rows),
            ToStartAtOnce(wait?.Ended)));
    }

    // Those who wait for a lock have been started.
    private static string ToStartAtOnce(string? ended) => ended is "had left the lock" or "had released the semaphore"
        ? "what holds it while the work is done: only one at a time gets in."
        : "the order: start everything first, and only then wait for it.";

    // Where some rows overlap it is less than the sum, and still more than it need be.
    private static string SumOrLongest(List<Row> rows)
    {
        var sum = rows.Sum(row => row.End - row.Begin);
        var took = rows.Max(row => row.End) - rows.Min(row => row.Begin);
        var serial = Math.Abs(took - sum) <= ScheduleQueries.SameMoment ? $"One after the other takes the sum, {Mistake.Seconds(sum)}" : $"So it takes {Mistake.Seconds(took)}";
        return $"{serial}; at the same time takes as long as the longest, {Mistake.Seconds(rows.Max(row => row.End - row.Begin))}.";
    }

    /// <summary>Demands that the scenario ended when its rows had: not before, and not long after.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <exception cref="SimulationFailedException">It returned while a row was running, or waited for something else.</exception>
    public static T ReturnsWhenDone<T>(this T schedule) where T : Schedule
    {
        var running = schedule.Rows.FirstOrDefault(
            row => row.How == RowEnd.Unfinished || row.End > schedule.Duration + ScheduleQueries.SameMoment);
        if (running is not null)
        {
            schedule.Reject(new Mistake(
                $"The method returned at {Mistake.Seconds(schedule.Duration)} while {running.Name} was still being served: nothing waited for it",
                running.Where,
                "Whoever calls it takes the results for complete; and what runs on a background or pool thread is lost when the process ends.",
                "what waits for the work itself: Thread.Join for a thread, Wait, Result or await for a task."));
        }

        var done = schedule.Rows.Select(row => row.End).DefaultIfEmpty(0).Max();
        if (schedule.Duration <= done + ScheduleQueries.SameMoment) return schedule;
        var sleep = schedule.Sleeps().LastOrDefault();
        return schedule.Reject(new Mistake(
            $"All was served at {Mistake.Seconds(done)}, but the method returned only at {Mistake.Seconds(schedule.Duration)}"
            + (sleep is null ? "" : $", because of {sleep.Api}"),
            sleep?.Where ?? SourceLine.Unknown,
            "Time that nobody needs is lost for everyone who waits.",
            "what it waits for after the last order."));
    }

    /// <summary>Demands that the code itself lets no time pass: only the rows do.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <exception cref="SimulationFailedException">The code sleeps, delays or spins.</exception>
    public static T WithoutSleeping<T>(this T schedule) where T : Schedule
    {
        var sleeps = schedule.Sleeps().Where(sleep => !schedule.TookNoTime(sleep)).ToList();
        if (sleeps is not [var sleep, ..]) return schedule;
        var rounds = sleeps.Count(other => other.Where == sleep.Where);
        // Who sleeps again and again looks whether something has come; who sleeps while others work waits for them.
        var waits = schedule.Rows.Any(row => row.Begin <= sleep.Time + ScheduleQueries.SameMoment && row.End > sleep.Time + ScheduleQueries.SameMoment);
        return schedule.Reject(rounds > 2
            ? new Mistake(
                $"Polling: {sleep.Api} from {Mistake.Seconds(sleep.Time)} on, {rounds} times, to look again each time",
                sleep.Where,
                "Who polls comes late, and wakes for nothing all the other times. A sleep does none of the work, and says nothing of it.",
                "what wakes the waiting one at the right moment: a Join, an await, a lock's Pulse, a semaphore, a channel.")
            : new Mistake(
                $"{sleep.Api} at {Mistake.Seconds(sleep.Time)}: a sleep does none of the work",
                sleep.Where,
                waits
                    ? "It waits for time to pass, not for the others to be done: a sleep in place of a wait. Today's two seconds are three tomorrow."
                    : "It takes the time of a fetch and fetches nothing.",
                waits
                    ? "what waits for the work itself: Thread.Join for a thread, Wait, Result or await for a task."
                    : "what the time was meant for, and call that."));
    }

    /// <summary>Demands that nobody waits in a loop: that keeps a core busy for as long as the wait takes.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <exception cref="SimulationFailedException">A lane went round a loop while time passed.</exception>
    public static T WithoutSpinning<T>(this T schedule) where T : Schedule
    {
        var spin = schedule.Spans.FirstOrDefault(
            span => span.Span is { Activity: Activity.Working, What: "spins" } && span.Span.To > span.Span.From + ScheduleQueries.SameMoment
                && span.Span.Where.Line > 0 && span.Span.Where.Path != schedule.TestFile);
        return schedule.Reject(spin is null ? null : new Mistake(
            $"Busy wait: {schedule.Lanes.First(lane => lane.Id == spin.Lane).Name} went round a loop "
            + $"from {Mistake.Seconds(spin.Span.From)} to {Mistake.Seconds(spin.Span.To)}",
            spin.Span.Where,
            "It keeps a core busy with nothing. And a plain variable may be read once and never again: then the loop never ends.",
            "what waits for the work itself: Thread.Join for a thread, Wait, Result or await for a task."));
    }

    /// <summary>Demands that no thread was blocked; a result that is there already may be read.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <exception cref="SimulationFailedException">A thread slept or was blocked for some time.</exception>
    public static T WithoutBlocking<T>(this T schedule) where T : Schedule
    {
        schedule.WithoutSpinning();
        var sleep = schedule.CallsOutsideRows().FirstOrDefault(call => call.Api == "Thread.Sleep");
        if (sleep is not null)
        {
            schedule.Reject(new Mistake(
                $"Thread.Sleep blocks a thread ({schedule.Lanes.First(lane => lane.Id == sleep.Lane).Name}) at {Mistake.Seconds(sleep.Time)}",
                sleep.Where,
                "A thread that sleeps is taken from everyone else, on the pool too.",
                "the method's Async twin, or await Task.Delay."));
        }

        var blocked = schedule.Spans.FirstOrDefault(
            span => span.Span.Activity == Activity.Blocked && span.Span.To > span.Span.From + ScheduleQueries.SameMoment
                && span.Span.Where.Line > 0 && span.Span.Where.Path != schedule.TestFile && span.Span.What != AwaitOfTheScenario && span.Span.Where.File != DeskFile);
        if (blocked is null) return schedule;
        var call = schedule.CallAt(blocked.Lane, blocked.Span);
        return schedule.Reject(new Mistake(
            $"{ApiAsWritten(call?.Api) ?? blocked.Span.What} blocked a thread ({schedule.Lanes.First(lane => lane.Id == blocked.Lane).Name}) "
            + $"from {Mistake.Seconds(blocked.Span.From)} to {Mistake.Seconds(blocked.Span.To)}",
            blocked.Span.Where,
            "The thread waits and can do nothing else; where only one thread serves the desk, it waits for ever.",
            "await, which gives the thread back until the task is done."));
    }

    private sealed record Wait(string? Ended, SourceLine Where);

    /// <summary>What kept a row from beginning earlier, as far as the facts show it.</summary>
    private static Wait? WaitBefore(this Schedule schedule, Row late) => schedule.WaitBefore(late.Lane, late.Begin, late.Where, depth: 0);

    private static Wait? WaitBefore(this Schedule schedule, int lane, double moment, SourceLine line, int depth)
    {
        // What a lane was handed at that moment says why it runs; what it did before has nothing to do with it.
        var handover = schedule.Handovers.LastOrDefault(handover => handover.Lane == lane && IsAt(handover.Time));
        if (handover?.AwaitedSince < moment - ScheduleQueries.SameMoment) return new Wait(Ended(handover.Where, lane) ?? "had been awaited", handover.Where);
        if (handover is not null && depth < schedule.Lanes.Count)
            return IsAt(handover.Queued) && handover.By >= 0 && handover.By != lane ? schedule.WaitBefore(handover.By, moment, handover.Where, depth + 1) : null;

        var span = schedule.Spans.LastOrDefault(span => span.Lane == lane && IsAt(span.Span.To) && span.Span.From < moment - ScheduleQueries.SameMoment)?.Span;
        if (span is null || span.Where.Line == 0 || span.Where.Path == schedule.TestFile) return null;
        var call = schedule.CallAt(lane, span);
        return call?.Row is null ? new Wait(Ended(span.Where, lane), span.Where) : new Wait("had ended on the same thread", line);

        bool IsAt(double time) => Math.Abs(time - moment) <= ScheduleQueries.SameMoment;

        string? Ended(SourceLine where, int by) => schedule.Calls
            .Where(call => call.Where == where && (call.Lane == by || call.Api == "SemaphoreSlim.WaitAsync") && call.Time < moment)
            .Select(call => s_waits.GetValueOrDefault(call.Api))
            .LastOrDefault(ended => ended is not null);
    }

    private static Call? CallAt(this Schedule schedule, int lane, Span span) => schedule.Calls.LastOrDefault(
        call => call.Lane == lane && call.Where == span.Where && call.Time <= span.From + ScheduleQueries.SameMoment);

    private static string? ApiAsWritten(string? api) => api switch
    {
        null => null,
        "Task.get_Result" or "ValueTask.get_Result" => ".Result",
        "TaskAwaiter.GetResult" or "ConfiguredTaskAwaiter.GetResult" or "ValueTaskAwaiter.GetResult" or "ConfiguredValueTaskAwaiter.GetResult" => "GetAwaiter().GetResult()",
        _ => api,
    };
}
