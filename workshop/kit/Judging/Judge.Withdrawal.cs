using ConcurrencyWorkshop.Judging;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>Calls an asynchronous method, which must not throw itself but give a task that says what became of it; for use inside a scenario.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The method's task.</returns>
    /// <exception cref="WrongResultException">The call itself threw, or gave no task.</exception>
    public static Task<T> Called<T>(Func<Task<T>> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        Task<T>? task;
        try
        {
            task = call();
        }
        catch (OperationCanceledException)
        {
            throw new WrongResultException(new Mistake(
                "The call itself threw the OperationCanceledException; no task was returned",
                SourceLine.Unknown,
                "Whoever calls it and awaits the task later does not expect the call to throw. What becomes of asynchronous work, its task says.",
                "async, which puts what the method throws into its task; or Task.FromCanceled.").ToString());
        }

        return task ?? throw new WrongResultException(new Mistake(
            "null was returned instead of a task",
            SourceLine.Unknown,
            "Whoever awaits it gets a NullReferenceException.",
            "Task.FromCanceled, or async and ThrowIfCancellationRequested.").ToString());
    }

    /// <summary>Demands that an order which was withdrawn before it began has no row: nothing was done for it.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="name">The order.</param>
    /// <exception cref="SimulationFailedException">Something was done for it.</exception>
    public static T NeverBegins<T>(this T schedule, string name) where T : Schedule
    {
        var begun = schedule.Rows.FirstOrDefault(row => row.Name == name);
        return schedule.Reject(begun is null ? null : new Mistake(
            $"{name} was withdrawn before it began, and {begun.Method} was called for it all the same at {Mistake.Seconds(begun.Begin)}",
            begun.Where,
            "An async method runs at once, token or not, up to its first await that has to wait; only Task.Run with the token does not begin. "
            + "And what was done before the token is looked at cannot be taken back.",
            "the first line of the method: what does it know of the token?"));
    }

    /// <summary>Demands that a task which was perhaps withdrawn ended as cancelled or with its result; for use inside a scenario.</summary>
    /// <param name="served">The task, which has ended.</param>
    /// <param name="expected">The result that the given code gives.</param>
    /// <exception cref="WrongResultException">It ended in another way, or with another result.</exception>
    public static void PhotoOrCanceled(Task<string> served, string expected)
    {
        ArgumentNullException.ThrowIfNull(served);
        var mistake = served.Status switch
        {
            TaskStatus.RanToCompletion when served.Result == expected => null,
            TaskStatus.RanToCompletion => Swallowed(SourceLine.Unknown),
            _ => NotCanceled(served.Status, SourceLine.Unknown),
        };
        if (mistake is not null) throw new WrongResultException(mistake.ToString());
    }

    /// <summary>
    /// Demands that the work on a withdrawn order stopped soon: not only the wait for it, and at the latest a
    /// moment after the withdrawal, since work that computes looks at the token only now and then.
    /// </summary>
    /// <param name="schedule">The schedule of a scenario that goes on for long enough to see it.</param>
    /// <param name="withdrawn">When the order was withdrawn, in virtual seconds.</param>
    /// <param name="within">How long the work may go on, in virtual seconds.</param>
    /// <exception cref="SimulationFailedException">It went on.</exception>
    public static T StopsWithin<T>(this T schedule, double withdrawn, double within) where T : Schedule
    {
        var last = schedule.Rows.Where(row => row.Begin > withdrawn + within - ScheduleQueries.SameMoment || row.End > withdrawn + within + ScheduleQueries.SameMoment)
            .MaxBy(row => row.End);
        if (last is null) return schedule;
        var abandoned = schedule.CallsOutsideRows().FirstOrDefault(call => call.Api is "Task.WaitAsync" or "Task.WhenAny" or "Task.Wait" or "Task.WaitAny");
        return schedule.Reject(abandoned is null
            ? new Mistake(
                $"{last.Method} went on until {Mistake.Seconds(last.End)}, although {last.Name} had been withdrawn at {Mistake.Seconds(withdrawn)}",
                last.Where,
                "A task cannot be stopped from outside, and a token stops nothing by itself: the work has to look at it.",
                "where the work goes round: what does it ask before the next tile?")
            : new Mistake(
                $"Only the wait was abandoned (by {abandoned.Api}), the work was not: {last.Method} still ran until {Mistake.Seconds(last.End)}, "
                + $"although {last.Name} had been withdrawn at {Mistake.Seconds(withdrawn)}",
                last.Where,
                "WaitAsync and WhenAny stop only the waiting. The work knows nothing of it and keeps a core busy, for nobody.",
                "where the work goes round: what does it ask before the next tile?"));
    }

    /// <summary>Demands that rows computed on other threads than the one that called, and that it did not stand and wait for them.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <exception cref="SimulationFailedException">A row ran on the caller, or the caller was blocked.</exception>
    public static T OffTheCaller<T>(this T schedule) where T : Schedule
    {
        var held = schedule.Rows.FirstOrDefault(row => schedule.LaneOf(row).Kind == LaneKind.Main);
        const string meaning = "A caller that is busy cannot withdraw anything, and where it is the only one at the desk, nobody can.";
        var stood = schedule.Spans.FirstOrDefault(
            span => span.Span.Activity == Activity.Blocked && span.Span.To > span.Span.From + ScheduleQueries.SameMoment && span.Span.What != AwaitOfTheScenario
                && span.Span.Where.Line > 0 && span.Span.Where.Path != schedule.TestFile && schedule.Lanes.First(lane => lane.Id == span.Lane).Kind == LaneKind.Main);
        if (held is null && stood is not null)
        {
            schedule.Reject(new Mistake(
                $"{ApiAsWritten(schedule.CallAt(stood.Lane, stood.Span)?.Api) ?? "A wait"} kept the caller from {Mistake.Seconds(stood.Span.From)} to {Mistake.Seconds(stood.Span.To)}: it stood and waited for what others computed",
                stood.Span.Where,
                meaning,
                "the task: give it back while the work goes on, and leave the waiting to whoever awaits it."));
        }

        return schedule.Reject(held is null ? null : new Mistake(
            $"{held.Method} kept the caller busy from {Mistake.Seconds(held.Begin)} to {Mistake.Seconds(held.End)}: it ran on the calling thread",
            held.Where,
            meaning,
            "Task.Run around what computes."));
    }
}
