using System.Globalization;
using ConcurrencyWorkshop.Judging;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    private const string CanceledOutcome = "Canceled";

    /// <summary>How a task ended, and when: <c>Canceled at 1 s</c>, <c>TimeoutException at 3 s</c>, or its result; for use inside a scenario.</summary>
    /// <param name="ended">The task, just when it has ended.</param>
    /// <returns>The outcome as text.</returns>
    public static string Outcome(Task<string> ended)
    {
        ArgumentNullException.ThrowIfNull(ended);
        var how = ended.Status switch
        {
            TaskStatus.RanToCompletion => ended.Result ?? "null",
            TaskStatus.Canceled => CanceledOutcome,
            // A type of its own that is one says no less.
            _ => ended.Exception!.InnerException is TimeoutException ? nameof(TimeoutException) : ended.Exception!.InnerException!.GetType().Name,
        };
        return $"{how} at {Mistake.Seconds(Here.Scheduler.Time.Seconds)}";
    }

    /// <summary>Demands how a task ended, a time limit and a withdrawal told apart.</summary>
    /// <param name="schedule">The schedule of a scenario that returns what <see cref="Outcome"/> gave.</param>
    /// <param name="expected">The outcome: <c>Canceled</c>, the name of an exception, or the result.</param>
    /// <param name="moment">When, in virtual seconds.</param>
    /// <exception cref="SimulationFailedException">It ended in another way, or at another moment.</exception>
    public static Schedule<string> EndsAs(this Schedule<string> schedule, string expected, double moment)
    {
        var (how, when) = Split(schedule.Result);
        var line = schedule.Rows.Count > 0 ? schedule.Rows[0].Where : SourceLine.Unknown;
        if (how != expected) schedule.Reject(OtherOutcome(how, expected, line));
        return schedule.Reject(Math.Abs(when - moment) <= ScheduleQueries.SameMoment ? null : new Mistake(
            $"The task ended at {Mistake.Seconds(when)}, not at {Mistake.Seconds(moment)}",
            schedule.SleepAfter(Math.Min(when, moment))?.Where ?? line,
            when > moment ? "Whoever set the limit or withdrew waits for the answer." : "It was given up although nobody had asked for it, and the limit was not over.",
            "what is waited for, and with which limit and token."));
    }

    /// <summary>Demands that a time limit and a withdrawal at the same moment end as one or the other; for use inside a scenario.</summary>
    /// <param name="ended">The task, which has ended.</param>
    /// <param name="expected">The result that the given code gives.</param>
    /// <exception cref="WrongResultException">It ended in another way.</exception>
    public static void TimeoutOrCanceledOr(Task<string> ended, string expected)
    {
        var (how, _) = Split(Outcome(ended));
        if (how is not (CanceledOutcome or nameof(TimeoutException)) && how != expected)
            throw new WrongResultException(OtherOutcome(how, expected, SourceLine.Unknown).ToString());
    }

    /// <summary>Demands that no timer of the code is still pending when its task has ended.</summary>
    /// <param name="schedule">The schedule of a scenario that goes on for long enough for a timer to be seen.</param>
    /// <param name="ended">When the task ended, in virtual seconds.</param>
    /// <exception cref="SimulationFailedException">A timer fired later.</exception>
    public static T WithoutTimersAfter<T>(this T schedule, double ended) where T : Schedule
    {
        var inRows = schedule.Calls.Where(call => call.Row is not null).Select(call => call.Where).ToHashSet();
        var left = schedule.Handovers.FirstOrDefault(handover => handover.By == -1 && handover.Time > ended + ScheduleQueries.SameMoment
            && handover.Where.Line > 0 && handover.Where.Path != schedule.TestFile && !inRows.Contains(handover.Where));
        var api = left is null ? null : schedule.Calls.FirstOrDefault(
            call => call.Where == left.Where && call.Api is "Task.Delay" or "CancellationTokenSource.CancelAfter" or "CancellationTokenSource..ctor" or "Timer..ctor" or "Task.WaitAsync")?.Api;
        return schedule.Reject(left is null ? null : new Mistake(
            $"A timer was left behind: {(api is null ? "it" : $"that of {api}")} still ran when the task had ended at {Mistake.Seconds(ended)}, "
            + $"and fired at {Mistake.Seconds(left.Time)} for nobody",
            left.Where,
            "Until it fires, the timer keeps everything alive that its callback can reach. A thousand orders a second with a limit of a minute are sixty thousand timers.",
            "what ends the timer: WaitAsync with a limit does it itself, a CancellationTokenSource when it is disposed, Task.Delay by its token."));
    }

    private static Mistake OtherOutcome(string how, string expected, SourceLine line) => (how, expected) switch
    {
        (CanceledOutcome, nameof(TimeoutException)) => new Mistake(
            "The time limit ended as Canceled, as a withdrawal does: one exception for both",
            line,
            "A customer who withdrew gets a friendly word. One whose photo did not come in time gets an apology and a second try: whoever calls must be able to tell.",
            "which of the two has happened: the withdrawal's own token knows."),
        (nameof(TimeoutException), CanceledOutcome) => new Mistake(
            "The withdrawal ended as TimeoutException, as the time limit does: one exception for both",
            line,
            "A withdrawal is no failure: its task ends as Canceled, and nobody tries again.",
            "which of the two has happened: the withdrawal's own token knows."),
        (_, CanceledOutcome) when how.EndsWith("Exception", StringComparison.Ordinal) => new Mistake(
            $"The withdrawal ended as Faulted with {how}, not as Canceled",
            line,
            "A caller tells a withdrawal from a failure by the exception. A failure is logged, reported and tried again.",
            "throw; without a new exception, and the token that is asked."),
        (_, CanceledOutcome) => new Mistake(
            $"The order was withdrawn, and the task ended with {how} all the same",
            line,
            "The caller takes it for a photo and prints it.",
            "what happens to the OperationCanceledException."),
        (_, nameof(TimeoutException)) => new Mistake(
            $"The limit was over, and the task ended with {how} instead of a TimeoutException",
            line,
            "The caller learns of a limit that is over by its exception.",
            "what is thrown when the limit is over before the photo is there."),
        _ => new Mistake(
            $"The photo was there in time, and the task ended with {how} instead of {expected}",
            line,
            "A limit and a token change nothing about what comes in time.",
            "what is returned when the fetch is done first."),
    };

    private static (string How, double When) Split(string outcome)
    {
        var at = outcome.LastIndexOf(" at ", StringComparison.Ordinal);
        return (outcome[..at], double.Parse(outcome[(at + 4)..^2], CultureInfo.InvariantCulture));
    }
}
