using ConcurrencyWorkshop.Judging;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>Demands these results, in this order.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="expected">The results that the given code gives.</param>
    /// <exception cref="SimulationFailedException">A result is missing, out of order or another.</exception>
    public static Schedule<string[]> Returns(this Schedule<string[]> schedule, params string[] expected) =>
        schedule.Reject(WrongResult(schedule.ResultObject as string[], expected));

    /// <summary>Demands these results, in this order; for use inside a scenario.</summary>
    /// <param name="actual">The results that the code gave.</param>
    /// <param name="expected">The results that the given code gives.</param>
    /// <exception cref="WrongResultException">A result is missing, out of order or another.</exception>
    public static void Results(string?[]? actual, params string[] expected)
    {
        if (WrongResult(actual, expected) is { } mistake) throw new WrongResultException(mistake.ToString());
    }

    /// <summary>Demands that a task which was withdrawn ended as cancelled.</summary>
    /// <param name="schedule">The schedule of a scenario that returns how its task ended.</param>
    /// <exception cref="SimulationFailedException">The task ran to completion or failed.</exception>
    public static Schedule<TaskStatus> EndsCanceled(this Schedule<TaskStatus> schedule)
    {
        var interrupted = schedule.Rows.FirstOrDefault(row => row.How == RowEnd.Canceled)?.Where ?? SourceLine.Unknown;
        return schedule.Reject(schedule.Result switch
        {
            TaskStatus.Canceled => null,
            TaskStatus.Faulted => new Mistake(
                "The task ended as Faulted, not as Canceled: another exception took the place of the cancellation",
                interrupted,
                "A caller tells a withdrawal from a failure by the exception. A failure is logged, reported and tried again.",
                "throw; without a new exception."),
            _ => new Mistake(
                "The cancellation was swallowed: the task ran to completion with a partial result",
                interrupted,
                "The caller takes a part for the whole and prints it. Cancelled work must say so: its task ends as Canceled.",
                "what happens to the OperationCanceledException after the catch."),
        });
    }

    /// <summary>Demands that nothing which began before the moment went on after it, and nothing began later.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="moment">When the cancellation was asked for, in virtual seconds.</param>
    /// <exception cref="SimulationFailedException">Something went on.</exception>
    public static T StopsAt<T>(this T schedule, double moment) where T : Schedule
    {
        var deaf = schedule.Rows.FirstOrDefault(row => row.End > moment + ScheduleQueries.SameMoment);
        if (deaf is not null)
        {
            schedule.Reject(new Mistake(
                deaf.Begin > moment + ScheduleQueries.SameMoment
                    ? $"{deaf.Method} began at {Mistake.Seconds(deaf.Begin)}, after {deaf.Name} had been withdrawn at {Mistake.Seconds(moment)}"
                    : $"{deaf.Method} went on until {Mistake.Seconds(deaf.End)}, although {deaf.Name} had been withdrawn at {Mistake.Seconds(moment)}",
                deaf.Where,
                "Work that nobody wants any more still takes its time and its place.",
                "the token: whoever waits must be given it."));
        }

        return schedule.Duration <= moment + ScheduleQueries.SameMoment
            ? schedule
            : schedule.Reject(new Mistake(
                $"The task ended only at {Mistake.Seconds(schedule.Duration)}, although the order had been withdrawn at {Mistake.Seconds(moment)}",
                schedule.Sleeps().LastOrDefault()?.Where ?? SourceLine.Unknown,
                "Whoever withdrew waits for the answer.",
                "what still waits after the cancellation."));
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
