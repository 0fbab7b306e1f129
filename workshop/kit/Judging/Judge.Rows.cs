using ConcurrencyWorkshop.Judging;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>Demands that a method marked with <see cref="RowAttribute"/> was called once for each name, and nothing else.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="method">The method's name without its type: <c>Fetch</c>.</param>
    /// <param name="names">The rows' names.</param>
    /// <exception cref="SimulationFailedException">A call is missing, made twice, failed, or made with another name or method.</exception>
    public static T CallsOnce<T>(this T schedule, string method, params string[] names) where T : Schedule
    {
        foreach (var name in names)
        {
            var calls = schedule.Rows.Where(row => row.Name == name).ToList();
            var mistake = calls switch
            {
                [] => NeverCalled(schedule, method, name),
                [var other, ..] when other.Method != method => OtherMethod(schedule, other, method),
                [_, _, ..] => CalledAgain(calls, method, [.. names.Where(other => schedule.Rows.All(row => row.Name != other))]),
                [{ How: RowEnd.Faulted or RowEnd.Canceled } failed] => Failed(failed),
                _ => null,
            };
            schedule.Reject(mistake);
        }

        var unknown = schedule.Rows.FirstOrDefault(row => !names.Contains(row.Name));
        return schedule.Reject(unknown is null ? null : new Mistake(
            $"{unknown.Method} was called with {unknown.Name}, which nobody asked for here",
            unknown.Where,
            $"The caller asked for {ScheduleQueries.Join(names)}; anything else was fixed beforehand or kept from another call.",
            "the arguments: pass on what the method is given."));
    }

    /// <summary>Demands that nothing but these methods, all marked with <see cref="RowAttribute"/>, was called.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="method">The method that does the work, without its type: <c>FetchStrip</c>.</param>
    /// <param name="besides">Others that may be called besides.</param>
    /// <exception cref="SimulationFailedException">Another method of the given code was called.</exception>
    public static T ServedOnlyWith<T>(this T schedule, string method, params string[] besides) where T : Schedule
    {
        var other = schedule.Rows.FirstOrDefault(row => row.Method != method && !besides.Contains(row.Method));
        return schedule.Reject(other is null ? null : OtherMethod(schedule, other, method));
    }

    /// <summary>Demands that a cleanup, a method marked with <see cref="RowAttribute"/>, ran exactly once.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="method">The method's name without its type: <c>ClearDesk</c>.</param>
    /// <param name="orNever">Whether it may be left out, as on success where cleaning up is the code's own choice.</param>
    /// <exception cref="SimulationFailedException">It did not run, or more than once.</exception>
    public static T CleansUpOnce<T>(this T schedule, string method, bool orNever = false) where T : Schedule
    {
        var calls = schedule.Rows.Where(row => row.Method == method).ToList();
        return schedule.Reject(calls switch
        {
            [] when !orNever => Skipped(
                $": {method} was never called",
                schedule.Rows.OrderBy(row => row.End).LastOrDefault()?.Where ?? SourceLine.Unknown),
            [_, _, ..] => Repeated($": {method} was called {calls.Count} times, {Lines(calls)}", calls[1].Where),
            _ => null,
        });
    }

    private static Mistake? Cleaned(int times, bool orNever) => times switch
    {
        0 when !orNever => Skipped("", SourceLine.Unknown),
        > 1 => Repeated($": {times} times", SourceLine.Unknown),
        _ => null,
    };

    private const string WhyClean =
        "What is not cleaned up is left for the next one to trip over; what is cleaned up twice may be someone else's by then.";

    private static Mistake Skipped(string how, SourceLine where) => new(
        "Cleanup was skipped" + how, where, WhyClean,
        "where the code goes when the await throws: only finally, or a catch that rethrows, still runs.");

    private static Mistake Repeated(string how, SourceLine where) => new(
        "Cleanup ran more than once" + how, where, WhyClean,
        "all ways to the cleanup: after a catch that rethrows, finally runs too, and so may a callback of the token.");

    /// <summary>Demands that rows began in this order, each after the one before had ended.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="names">The rows' names.</param>
    /// <exception cref="SimulationFailedException">The order is another, or two overlap.</exception>
    public static T InTurn<T>(this T schedule, params string[] names) where T : Schedule
    {
        for (var i = 1; i < names.Length; i++)
        {
            var before = schedule.Rows.First(row => row.Name == names[i - 1]);
            var after = schedule.Rows.First(row => row.Name == names[i]);
            if (after.End <= before.Begin + ScheduleQueries.SameMoment && after.Begin < before.Begin - ScheduleQueries.SameMoment)
            {
                schedule.Reject(new Mistake(
                    $"Wrong order: {after.Name} was served at {Mistake.Seconds(after.Begin)}, before {before.Name} at {Mistake.Seconds(before.Begin)}",
                    after.Where,
                    $"{before.Name} came first, and a queue is served in the order of arrival.",
                    "the order of the calls, which is the order of the statements."));
            }

            if (ScheduleQueries.Overlap(before, after))
            {
                schedule.Reject(new Mistake(
                    $"{after.Name} was started early, at {Mistake.Seconds(after.Begin)}, while {before.Name} was served until {Mistake.Seconds(before.End)}",
                    schedule.StartOf(after),
                    "In turn means that one ends before the next begins.",
                    "what starts the second: a plain call does not come back before it is done."));
            }
        }

        return schedule;
    }

    private static Mistake NeverCalled(Schedule schedule, string method, string name) =>
        schedule.LastStart() is { } start
            ? new Mistake(
                $"{name} was never served: nothing waited for it, and the process ended before its turn had come",
                start.Where,
                "Pool threads and background threads end with the process, whatever they still have to do.",
                "what waits for the work itself: Thread.Join for a thread, Wait, Result or await for a task.")
            : new Mistake(
                $"{name} was never served: {method} was not called with it",
                SourceLine.Unknown,
                "A result for it, if there is one, was made up or kept from another call.",
                schedule.Rows.Count == 0
                    ? $"how the code comes to call {method} at all; a query or an iterator that nothing reads never runs."
                    : $"which orders reach {method}, and what follows the last of them.");

    private static Mistake OtherMethod(Schedule schedule, Row row, string method) =>
        method.EndsWith("Async", StringComparison.Ordinal)
            ? new Mistake(
                $"{row.Name} was served with {row.Method}, which blocks a thread ({schedule.LaneOf(row).Name}) for {Mistake.Seconds(row.End - row.Begin)}",
                row.Where,
                "A wait needs no thread. Moved to the pool it is still a thread that does nothing but wait, "
                + "and ten thousand orders would need ten thousand of them.",
                $"{method}: it gives a task at once, and nobody waits.")
            : new Mistake(
                $"{row.Name} was served with {row.Method}, not with {method}",
                row.Where,
                $"This exercise is about {method}, which blocks the thread that calls it.",
                $"{method}, and on which thread to call it.");

    private static Mistake CalledAgain(List<Row> calls, string method, params string[] never) => new(
        $"{calls[0].Name} was served {calls.Count} times{(never.Length == 0 ? "" : $", and {ScheduleQueries.Join(never)} never")}: {method} was called {Lines(calls)}",
        calls[1].Where,
        never.Length == 0 ? "Each further call costs its time again." : "Whoever was left out waits for what somebody else got.",
        never.Length > 0
            ? "the argument of each call, and what it holds by then."
            : calls.Select(call => call.Lane).Distinct().Count() > 1 && calls.Select(call => call.Where).Distinct().Count() == 1
            ? "what calls it again: each thread that runs this line does."
            : "what calls it again: a query that is read twice (Any, Count, First, then ToArray) runs twice.");

    private static Mistake Failed(Row row) => new(
        $"{row.Name} was not served: {row.Method} ended {(row.How == RowEnd.Faulted ? "with an exception" : "cancelled")} at {Mistake.Seconds(row.End)}",
        row.Where,
        "The result for it cannot be right.",
        "what interrupted the call.");

    private static string Lines(List<Row> calls) =>
        $"by {ScheduleQueries.Join(calls.Select(call => call.Where.ToString()).Distinct())}";
}
