using ConcurrencyWorkshop.Judging;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>The error that leaves the code; for use inside a scenario.</summary>
    /// <param name="code">The code to run.</param>
    /// <returns>The error; null where none leaves it.</returns>
    public static CaughtError? ErrorOf(Action code)
    {
        ArgumentNullException.ThrowIfNull(code);
        try
        {
            code();
            return null;
        }
        catch (Exception error) when (error is not (SimulationOver or Refusal))
        {
            return CaughtError.Of(error);
        }
    }

    /// <summary>Demands that a row failed, once, that all before it were served, and nothing else.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="method">The method's name without its type: <c>FetchOriginal</c>.</param>
    /// <param name="name">The failing row's name.</param>
    /// <param name="before">The rows that come before it.</param>
    /// <exception cref="SimulationFailedException">It was not called, called again, or another was served that should not have been.</exception>
    public static T StopsTheLineAt<T>(this T schedule, string method, string name, params string[] before) where T : Schedule
    {
        var unserved = before.FirstOrDefault(other => schedule.Rows.All(row => row.Name != other));
        if (unserved is not null) return schedule.Reject(NeverCalled(schedule, method, unserved));
        var calls = schedule.Rows.Where(row => row.Name == name && row.Method == method).ToList();
        if (calls.Count == 0) return schedule.Reject(NeverCalled(schedule, method, name));
        var failed = calls[0];
        if (calls.TrueForAll(call => call.How == RowEnd.Completed))
        {
            return schedule.Reject(new Mistake(
                $"{name} did not fail: {method} came back with a photo of it, and the test had damaged it",
                failed.Where,
                "What has failed is not mended by whoever asked for it: on another day the original is damaged all the same, and the caller must learn of it.",
                "what keeps the call from failing, such as a change to what the tests have set up."));
        }

        var next = schedule.Rows.FirstOrDefault(row => row.Name != name && row.End > failed.End + ScheduleQueries.SameMoment);
        if (next is not null)
        {
            return schedule.Reject(new Mistake(
                $"{next.Name} was served all the same, until {Mistake.Seconds(next.End)}, although {name} had failed at {Mistake.Seconds(failed.End)}",
                next.Where,
                "An error says that the code cannot go on as it was meant to. What runs after it all the same runs on a guess.",
                "what comes after the call that failed, and why it still runs."));
        }

        var early = schedule.Rows.FirstOrDefault(row => row.Name != name && !before.Contains(row.Name));
        if (early is not null)
        {
            return schedule.Reject(new Mistake(
                $"Wrong order: {early.Name} was served at {Mistake.Seconds(early.Begin)}, before {name} at {Mistake.Seconds(failed.Begin)}",
                early.Where,
                $"{name} came first, and a queue is served in the order of arrival.",
                "the order of the calls, which is the order of the statements."));
        }

        return calls.Count == 1
            ? schedule
            : schedule.Reject(new Mistake(
                $"{name} was tried again after it had failed: {method} was called {Lines(calls)}",
                calls[1].Where,
                "Nobody asked for another try, which costs its time again. A damaged original stays damaged; only the caller knows what is worth a retry.",
                "what calls it again."));
    }

    /// <summary>Demands one call for each name, whatever became of it, and no other.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="method">The method's name without its type: <c>FetchOriginal</c>.</param>
    /// <param name="names">The rows' names.</param>
    /// <exception cref="SimulationFailedException">A call is missing, made twice, or made with another name or method.</exception>
    public static T TriesOnce<T>(this T schedule, string method, params string[] names) where T : Schedule
    {
        foreach (var name in names)
        {
            var calls = schedule.Rows.Where(row => row.Name == name).ToList();
            if (calls is []) schedule.Reject(NeverCalled(schedule, method, name));
            if (calls[0].Method != method) schedule.Reject(OtherMethod(schedule, calls[0], method));
            if (calls.Count > 1) schedule.Reject(CalledAgain(calls, method));
        }

        return schedule;
    }

    /// <summary>Demands that the error which a row failed with reached the caller as it was thrown.</summary>
    /// <param name="schedule">The schedule of a scenario that returns <see cref="ErrorOf"/>.</param>
    /// <param name="type">The error's type, without its namespace.</param>
    /// <param name="message">The error's message.</param>
    /// <param name="by">The method that throws it, without its type.</param>
    /// <param name="carrying">What only the error itself has in its <see cref="Exception.Data"/>, and one made anew has not; null where that is not looked at.</param>
    /// <exception cref="SimulationFailedException">It was swallowed, replaced or wrapped, or its stack was lost.</exception>
    public static T ReachesTheCallerAsThrown<T>(this T schedule, string type, string message, string by, string? carrying = null) where T : Schedule
    {
        schedule.ReachesTheCaller(type, message);
        var caught = (CaughtError)schedule.ResultObject!;
        var where = FailedLine(schedule);
        if (caught.Type != type || caught.Message != message)
        {
            return schedule.Reject(new Mistake(
                $"The error was wrapped: the caller got {caught}, with the {type} (\"{message}\") inside it",
                where,
                $"Whoever catches {type} does not catch that. What was thrown on the same thread needs no parcel around it.",
                "throw; in the catch, or no catch at all."));
        }

        // A method of that name may be the attendee's own.
        return caught.Methods.Any(name => name.Contains(by, StringComparison.Ordinal))
            ? schedule.Reject(NotReached(caught, type, message, carrying, where))
            : schedule.Reject(new Mistake(
                $"The error's stack was lost: it begins in {caught.Methods.FirstOrDefault() ?? "nothing"}, not in {by}, where the {type} was thrown",
                where,
                "The stack says where an error comes from. throw with an exception behind it, an old one too, begins it anew.",
                "throw; alone, which lets the same error go on with the same stack."));
    }

    /// <summary>Demands that the error which a row failed with reached the caller: itself, or as the cause of what did.</summary>
    /// <param name="schedule">The schedule of a scenario that returns <see cref="ErrorOf"/>.</param>
    /// <param name="type">The error's type, without its namespace.</param>
    /// <param name="message">The error's message.</param>
    /// <param name="carrying">What only the error itself has in its <see cref="Exception.Data"/>, and one made anew has not; null where that is looked at otherwise.</param>
    /// <exception cref="SimulationFailedException">It was swallowed, replaced or made anew, or nothing failed.</exception>
    public static T ReachesTheCaller<T>(this T schedule, string type, string message, string? carrying = null) where T : Schedule
    {
        if (schedule.ResultObject is null && schedule.Rows.All(row => row.How != RowEnd.Faulted))
        {
            schedule.Reject(new Mistake(
                $"Nothing failed: the {type} (\"{message}\") that was due was never thrown",
                schedule.Rows.Count > 0 ? schedule.Rows[0].Where : SourceLine.Unknown,
                "What has failed is not mended by whoever asked for it: on another day the original is damaged all the same, and the caller must learn of it.",
                "what keeps the call from failing, such as a change to what the tests have set up."));
        }

        return schedule.Reject(NotReached(schedule.ResultObject as CaughtError, type, message, carrying, FailedLine(schedule)));
    }

    /// <summary>Demands that the error reached the caller, itself or as a cause; for use inside a scenario.</summary>
    /// <param name="caught">What <see cref="ErrorOf"/> gave.</param>
    /// <param name="type">The error's type, without its namespace.</param>
    /// <param name="message">The error's message.</param>
    /// <param name="carrying">What only the error itself has in its <see cref="Exception.Data"/>.</param>
    /// <exception cref="WrongResultException">It was swallowed, replaced or made anew.</exception>
    public static void Reaches(CaughtError? caught, string type, string message, string? carrying = null)
    {
        if (NotReached(caught, type, message, carrying, SourceLine.Unknown) is { } mistake) throw new WrongResultException(mistake.ToString());
    }

    private static Mistake? NotReached(CaughtError? caught, string type, string message, string? carrying, SourceLine where)
    {
        if (caught is null)
        {
            return new Mistake(
                $"The error was swallowed: the {type} (\"{message}\") never reached the caller, who got a result as if nothing had happened",
                where,
                "The caller takes the result for complete; the customer waits for a photo that nobody will fetch again.",
                "every catch: one that neither throws nor keeps the error is where it ends; and when what was kept is looked at.");
        }

        var alike = caught.WithCauses().Where(error => error.Type == type && error.Message == message).ToList();
        if (carrying is null ? alike.Count > 0 : alike.Exists(error => error.Data.ContainsKey(carrying))) return null;
        return alike.Count > 0
            ? new Mistake(
                $"The error was made anew: the caller got another {type} (\"{message}\"), not the one that was thrown",
                where,
                $"A copy knows only what its author guessed: the one that was thrown has the stack, and the {carrying}, that say what really happened. The next error will have another message.",
                "what became of the exception that the catch was given: keep that one for the caller.")
            : new Mistake(
                $"The error was replaced: the caller got {caught}, not the {type} (\"{message}\") that was thrown",
                where,
                "Whoever reads the log, or catches by type, learns nothing of what really happened.",
                "where the other exception comes from, and what became of the first.");
    }

    private static SourceLine FailedLine(Schedule schedule) =>
        schedule.Rows.FirstOrDefault(row => row.How == RowEnd.Faulted)?.Where ?? SourceLine.Unknown;
}
