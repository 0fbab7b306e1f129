using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Judging;
using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>
    /// Runs the natural schedule of a scenario that returns what became known of errors like
    /// <see cref="Simulate.Run{T}(Func{Task{T}}, SimulationOptions?, string, string)"/>; an error that ends the process is told as such.
    /// </summary>
    /// <param name="scenario">The code to run.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <param name="testMethod">Filled in by the compiler.</param>
    /// <returns>The facts of the schedule.</returns>
    /// <exception cref="SimulationFailedException">The code threw, deadlocked, went round for ever or ended the process.</exception>
    /// <exception cref="NotJudgedException">The code uses something that is not simulated.</exception>
    public static Schedule<string[]> Errors(Func<Task<string[]>> scenario, [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "")
    {
        try
        {
            return Simulate.Run(scenario, null, testFile, testMethod);
        }
        catch (SimulationFailedException)
        {
            var natural = Simulate.TryRun(scenario, null, testFile, testMethod);
            if (EndsTheProcess(natural) is not { } mistake) throw;
            throw new SimulationFailedException(MistakeReport.Of(mistake, Report.Of(natural, isTold: true)));
        }
    }

    /// <summary>Demands that these errors are what the caller learned; for use inside a scenario.</summary>
    /// <param name="actual">What it learned.</param>
    /// <param name="expected">What was thrown.</param>
    /// <exception cref="WrongResultException">One was lost, or is another.</exception>
    public static void Told(string[] actual, params string[] expected)
    {
        if (Lost(null, actual, expected) is { } mistake) throw new WrongResultException(mistake.ToString());
    }

    /// <summary>Demands that the error reached the caller as it was thrown.</summary>
    /// <param name="schedule">The schedule of a scenario that returns the error that its caller got.</param>
    /// <param name="error">The error, as <c>Type: message</c>.</param>
    /// <exception cref="SimulationFailedException">It was lost, or replaced by another.</exception>
    public static Schedule<string[]> Reaches(this Schedule<string[]> schedule, string error)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return schedule.Reject(Lost(schedule, schedule.Result, [error]));
    }

    /// <summary>Demands that the scenario told of these errors, in this order.</summary>
    /// <param name="schedule">The schedule of a scenario that returns messages.</param>
    /// <param name="errors">The messages.</param>
    /// <exception cref="SimulationFailedException">One was lost, or is another.</exception>
    public static Schedule<string[]> Tells(this Schedule<string[]> schedule, params string[] errors)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return schedule.Reject(Lost(schedule, schedule.Result, errors));
    }

    /// <summary>Demands that a method was called once for each name, whether or not the call failed, and that each call has ended.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="method">The method's name without its type.</param>
    /// <param name="names">The rows' names.</param>
    /// <exception cref="SimulationFailedException">A call is missing, made twice, made with another name, or was not waited for.</exception>
    public static T CallsEach<T>(this T schedule, string method, params string[] names) where T : Schedule
    {
        foreach (var name in names)
        {
            var calls = schedule.Rows.Where(row => row.Name == name).ToList();
            schedule.Reject(calls switch
            {
                [] => NeverCalled(schedule, method, name),
                [var other, ..] when other.Method != method => OtherMethod(schedule, other, method),
                [_, _, ..] => CalledAgain(calls, method),
                [{ How: RowEnd.Unfinished } running] => new Mistake(
                    $"{running.Name} was still being fetched when the caller's task ended at {Mistake.Seconds(schedule.Duration)}: nothing waited for {running.Method}",
                    running.Where,
                    "A task that nobody awaits keeps its exception to itself. Nobody will ever ask it.",
                    "what becomes of the task that the call returns: await it, return it, or gather it for WhenAll."),
                _ => null,
            });
        }

        return schedule;
    }

    /// <summary>Demands that a method was called for the name once a second, from the first second on.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="method">The method's name without its type.</param>
    /// <param name="name">The rows' name.</param>
    /// <param name="times">How often.</param>
    /// <exception cref="SimulationFailedException">It was called more or less often, or at other times.</exception>
    public static T LooksEachSecond<T>(this T schedule, string method, string name, int times) where T : Schedule
    {
        var calls = schedule.Rows.Where(row => row.Name == name && row.Method == method).ToList();
        if (calls.Count == 0) return schedule.Reject(NeverCalled(schedule, method, name));
        var wrong = calls.Where((call, i) => Math.Abs(call.Begin - (i + 1)) > ScheduleQueries.SameMoment).FirstOrDefault();
        return schedule.Reject(
            wrong is not null ? new Mistake(
                $"{method} for {name} was called at {Mistake.Seconds(wrong.Begin)}; it is due each second",
                wrong.Where, "Who watches is to notice in time.", "what the loop waits for between two looks.")
            : calls.Count > times ? new Mistake(
                $"{method} for {name} was called {calls.Count} times, although it threw at {Mistake.Seconds(calls[times - 1].Begin)}: the error was swallowed",
                calls[times].Where, "An error says that there is nothing left to watch.", "what follows the call that throws.")
            : calls.Count < times ? new Mistake(
                $"{method} for {name} was called {(calls.Count == 1 ? "once" : $"{calls.Count} times")}, not {times}: nobody looked again",
                calls[^1].Where, "The error that was to be noticed came later.", "what the loop waits for, and when it ends.")
            : null);
    }

    private static Mistake? EndsTheProcess(Schedule schedule)
    {
        var problem = schedule.Problem ?? "";
        var where = schedule.Rows.FirstOrDefault(row => row.How == RowEnd.Faulted)?.Where ?? schedule.Where;
        var error = problem.Split(": thrown ")[0];
        const string ends = "An exception that nobody can catch ends the process, with everything else that it was doing.";
        return problem switch
        {
            _ when problem.Contains("in an async void method", StringComparison.Ordinal) => new Mistake(
                $"The process ended: {error}, thrown in an async void method", where,
                ends + " async void gives its caller no task that could carry it; and an async lambda is async void wherever an Action is asked for.",
                "async Task, and a Func<Task> in place of an Action: then there is a task to await."),
            _ when problem.Contains("in a timer's callback", StringComparison.Ordinal) => new Mistake(
                $"The process ended: {error}, thrown in a timer's callback", where,
                ends + " The pool runs the callback; whoever made the timer is somewhere else.",
                "a loop that awaits: PeriodicTimer, or Task.Delay."),
            _ when problem.Contains("nobody catches it on", StringComparison.Ordinal) || problem.Contains(": thrown in ", StringComparison.Ordinal) => new Mistake(
                $"The process ended: {error}, where nobody can catch it", where,
                ends, "how the error gets from there to the caller's task."),
            _ => null,
        };
    }

    private static Mistake? Lost(Schedule? schedule, string[]? actual, string[] expected)
    {
        actual ??= [];
        if (actual.SequenceEqual(expected)) return null;
        var lost = expected.Except(actual).ToList();
        if (lost.Count > 0)
        {
            var thrown = schedule?.Rows.FirstOrDefault(row => row.How == RowEnd.Faulted && lost[0].Contains(row.Name, StringComparison.Ordinal));
            var where = thrown?.Where ?? SourceLine.Unknown;
            var story = thrown is null ? "" : $", which {thrown.Method} had thrown at {Mistake.Seconds(thrown.End)},";
            return actual.Except(expected).FirstOrDefault() is { } instead
                ? new Mistake(
                    $"The error \"{lost[0]}\"{story} was lost: the caller got \"{instead}\" instead", where,
                    "Who catches errors tells them apart by type and message. One that was wrapped, replaced or made up is not found.",
                    "what happens to the exception between the throw and the caller; await throws it as it was.")
                : actual.Length > 0
                ? new Mistake(
                    $"The error \"{lost[0]}\"{story} was lost: the caller got only {ScheduleQueries.Join(actual.Select(told => $"\"{told}\""))}", where,
                    "await on Task.WhenAll throws the first exception; the others are only in the task.",
                    "the Exception of the task that WhenAll returned, or each task by itself.")
                : new Mistake(
                    $"The error \"{lost[0]}\"{story} was lost: the caller's task ran to completion as if nothing had happened", where,
                    "Whoever awaits takes the photo for fetched. An exception reaches only those who await the task that has it.",
                    "a task that nobody awaits, and a catch that lets nothing through.");
        }

        var extra = actual.Except(expected).FirstOrDefault();
        if (extra is null && actual.Length == expected.Length)
        {
            return new Mistake(
                $"The errors were told in another order than that of the orders: {string.Join("; ", actual)}",
                SourceLine.Unknown,
                "What several tasks add to one list stands there in the order in which they end, and that is never the same twice; a List is not made for two at once either.",
                "where the errors are gathered: each task can give its own to whoever awaits it.");
        }

        return new Mistake(
            extra is not null ? $"The caller got \"{extra}\", which nothing has thrown" : $"The errors are not those that were thrown, in order: {string.Join("; ", actual)}",
            SourceLine.Unknown,
            "An error that did not happen sends someone looking for it.",
            "where the errors are gathered.");
    }
}
