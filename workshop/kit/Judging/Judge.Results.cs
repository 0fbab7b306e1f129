using ConcurrencyWorkshop.Judging;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>Demands these results, in this order.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="expected">The results that the given code gives.</param>
    /// <exception cref="SimulationFailedException">A result is missing, out of order or another.</exception>
    public static T Returns<T>(this T schedule, params string[] expected) where T : Schedule =>
        schedule.Reject(WrongResult(schedule.ResultObject as string[], expected));

    /// <summary>Demands these results, in this order; for use inside a scenario.</summary>
    /// <param name="actual">The results that the code gave.</param>
    /// <param name="expected">The results that the given code gives.</param>
    /// <exception cref="WrongResultException">A result is missing, out of order or another.</exception>
    public static void Results(string?[]? actual, params string[] expected)
    {
        // The caller reads the results now; a thread that still writes them is then too late.
        for (var i = 0; i < actual?.Length; i++)
        {
            Hooks.ReadElement(actual, i, Here.Site);
            Lane.Current?.Scheduler.Recorder?.ReadByTheTest();
        }

        if (WrongResult(actual, expected) is { } mistake) throw new WrongResultException(mistake.ToString());
    }

    /// <summary>Demands that all of this has been done by now, like <see cref="Results"/>; for use inside a scenario, when the code's task has ended.</summary>
    /// <param name="what">What was to be done with each, in words: <c>on the shelf</c>.</param>
    /// <param name="actual">What was gathered.</param>
    /// <param name="expected">What the given code gives.</param>
    /// <exception cref="WrongResultException">Something is missing, out of order or another.</exception>
    public static void Gathered(string what, string[] actual, params string[] expected)
    {
        ArgumentNullException.ThrowIfNull(actual);
        if ((Missing(what, actual, expected) ?? OutOfOrder(what, actual, expected)) is { } mistake) throw new WrongResultException(mistake.ToString());
        Results(actual, expected);
    }

    /// <summary>Demands that all of this has been done when the scenario ends, like <see cref="Returns"/>.</summary>
    /// <param name="schedule">The schedule of a scenario that returns what was gathered.</param>
    /// <param name="what">What was to be done with each, in words: <c>on the shelf</c>.</param>
    /// <param name="expected">What the given code gives.</param>
    /// <exception cref="SimulationFailedException">Something is missing, out of order or another.</exception>
    public static Schedule<string[]> Gathers(this Schedule<string[]> schedule, string what, params string[] expected) =>
        schedule.Reject(Missing(what, schedule.Result, expected) ?? OutOfOrder(what, schedule.Result, expected)).Returns(expected);

    private static Mistake? Missing(string what, string[] actual, string[] expected)
    {
        var missing = expected.Except(actual).ToList();
        return missing.Count == 0 || actual.Except(expected).Any() ? null : new Mistake(
            $"{ScheduleQueries.Join(missing)} {(missing.Count == 1 ? "was" : "were")} not {what} when the method's task had ended",
            SourceLine.Unknown,
            "Whoever awaits the task takes everything for done. What comes later is lost, if the process ends first.",
            "what the task waits for: the whole of the work, to its very end.");
    }

    private static Mistake? OutOfOrder(string what, string[] actual, string[] expected) =>
        actual.SequenceEqual(expected) || !actual.Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal)) ? null : new Mistake(
            $"They were {what} in the wrong order: {string.Join("; ", actual)}",
            SourceLine.Unknown,
            "What is given to several threads or jobs is done in any order, whatever the order in which it was given to them.",
            "what keeps the order: one reader, which takes from a queue one after the other, does.");

    /// <summary>
    /// Demands that a task which was withdrawn either ended as cancelled or had all its results by then;
    /// for use inside a scenario, when the task has ended.
    /// </summary>
    /// <param name="served">The task.</param>
    /// <param name="cleanups">How often the code has cleaned up.</param>
    /// <param name="expected">The results that the given code gives.</param>
    /// <exception cref="WrongResultException">It ended in another way, with a part of the results, or did not clean up once.</exception>
    public static void AllOrCanceled(Task<string[]> served, int cleanups, params string[] expected)
    {
        ArgumentNullException.ThrowIfNull(served);
        var whole = served.Status == TaskStatus.RanToCompletion && WrongResult(served.Result, expected) is null;
        var mistake = served.Status switch
        {
            _ when whole => null,
            TaskStatus.RanToCompletion => Swallowed(SourceLine.Unknown),
            _ => NotCanceled(served.Status, SourceLine.Unknown),
        } ?? Cleaned(cleanups, orNever: whole);
        if (mistake is not null) throw new WrongResultException(mistake.ToString());
    }

    /// <summary>Demands that a task which was withdrawn ended as cancelled.</summary>
    /// <param name="schedule">The schedule of a scenario that returns how its task ended.</param>
    /// <exception cref="SimulationFailedException">The task ran to completion or failed.</exception>
    public static Schedule<TaskStatus> EndsCanceled(this Schedule<TaskStatus> schedule)
    {
        var interrupted = schedule.Rows.FirstOrDefault(row => row.How == RowEnd.Canceled)?.Where ?? SourceLine.Unknown;
        // Where the token ended nothing, there was no exception that could have been swallowed.
        return schedule.Reject(schedule.Result == TaskStatus.RanToCompletion && interrupted.Line == 0
            ? new Mistake(
                "The order had been withdrawn, and the task ran to completion as if it had not",
                SourceLine.Unknown,
                "The caller takes what it gets for a photo. Cancelled work must say so: its task ends as Canceled.",
                "how a method ends as Canceled: an OperationCanceledException leaves it, as from ThrowIfCancellationRequested.")
            : NotCanceled(schedule.Result, interrupted));
    }

    private static Mistake? NotCanceled(TaskStatus status, SourceLine interrupted) => status switch
    {
        TaskStatus.Canceled => null,
        TaskStatus.Faulted => new Mistake(
            $"The task ended as Faulted, not as Canceled: another exception took the place of the cancellation{(interrupted.Line > 0 ? " that was thrown here" : "")}",
            interrupted,
            "A caller tells a withdrawal from a failure by the exception. A failure is logged, reported and tried again.",
            "throw; without a new exception."),
        _ => Swallowed(interrupted),
    };

    private static Mistake Swallowed(SourceLine interrupted) => new(
        "The cancellation was swallowed: the task ran to completion with a partial result",
        interrupted,
        "The caller takes a part for the whole and prints it. Cancelled work must say so: its task ends as Canceled.",
        "what happens to the OperationCanceledException after the catch.");

    /// <summary>Demands that nothing which began before the moment went on after it, and nothing began later.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="moment">When the cancellation was asked for, in virtual seconds.</param>
    /// <exception cref="SimulationFailedException">Something went on.</exception>
    public static T StopsAt<T>(this T schedule, double moment) where T : Schedule
    {
        var deaf = schedule.Rows.FirstOrDefault(row => row.How == RowEnd.Unfinished || row.End > moment + ScheduleQueries.SameMoment);
        if (deaf is not null) schedule.Reject(WentOn(schedule, deaf, moment));
        return schedule.Duration <= moment + ScheduleQueries.SameMoment
            ? schedule
            : schedule.Reject(new Mistake(
                $"The task ended only at {Mistake.Seconds(schedule.Duration)}, although the order had been withdrawn at {Mistake.Seconds(moment)}",
                schedule.SleepAfter(moment)?.Where ?? SourceLine.Unknown,
                "Whoever withdrew waits for the answer.",
                "what still waits after the cancellation."));
    }

    private static Mistake WentOn(Schedule schedule, Row deaf, double moment)
    {
        var withdrawn = $"{deaf.Name} had been withdrawn at {Mistake.Seconds(moment)}";
        const string waste = "Work that nobody wants any more still takes its time and its place.";
        const string token = "the token: whoever waits must be given it.";
        if (deaf.Begin > moment + ScheduleQueries.SameMoment)
        {
            return schedule.SleepAfter(moment) is { } sleep && sleep.Time < deaf.Begin
                ? new Mistake(
                    $"{deaf.Method} began only at {Mistake.Seconds(deaf.Begin)}, because of {sleep.Api}; {withdrawn}",
                    sleep.Where,
                    "Whoever withdrew waits for the answer.",
                    "what still waits after the cancellation.")
                : new Mistake($"{deaf.Method} began at {Mistake.Seconds(deaf.Begin)}, after {withdrawn}", deaf.Where, waste, token);
        }

        return deaf.How == RowEnd.Unfinished
            ? new Mistake(
                $"The wait was abandoned, the work was not: {deaf.Method} still ran when the task ended, although {withdrawn}",
                deaf.Where,
                "WaitAsync and WhenAny stop only the waiting. The work itself knows nothing of it and goes on, for nobody.",
                token)
            : new Mistake($"{deaf.Method} went on until {Mistake.Seconds(deaf.End)}, although {withdrawn}", deaf.Where, waste, token);
    }

    private static Mistake? WrongResult(string?[]? actual, string[] expected)
    {
        if (actual is null)
        {
            return new Mistake("There is no result: null was returned", SourceLine.Unknown,
                "The caller asked for one result for each order.", "the return statement.");
        }

        if (actual.SequenceEqual(expected)) return null;
        if (actual.Length != expected.Length)
        {
            return new Mistake($"{expected.Length} results were expected, {actual.Length} returned", SourceLine.Unknown,
                "The caller asked for one result for each order.", "where the results are gathered.");
        }

        var missing = Array.FindIndex(actual, string.IsNullOrEmpty);
        if (missing >= 0)
        {
            return new Mistake(
                $"Result {missing + 1} of {expected.Length} is missing: it was read before the thread that writes it was done",
                SourceLine.Unknown,
                "What another thread writes is there only once that thread has been joined, or has said so otherwise. A sleep says nothing.",
                "where the result is read, and what has been waited for by then.");
        }

        return actual.Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal))
            ? new Mistake(
                $"The results are in the wrong order: {string.Join("; ", actual)}", SourceLine.Unknown,
                "The caller takes the first result for the first order.", "where each result is put.")
            : new Mistake(
                $"The results are not what was fetched: {string.Join("; ", actual)} instead of {string.Join("; ", expected)}", SourceLine.Unknown,
                "They were made up, or belong to another order.", "what the given method returned: return that.");
    }
}
