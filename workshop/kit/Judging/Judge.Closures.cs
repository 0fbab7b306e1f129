using ConcurrencyWorkshop.Judging;
using ConcurrencyWorkshop.Pictures;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>Demands one row for each name, like <see cref="CallsOnce{T}"/>; names a variable that several threads share.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="method">The method's name without its type: <c>Fetch</c>.</param>
    /// <param name="names">The rows' names.</param>
    /// <exception cref="SimulationFailedException">A row is missing, or made twice; or the process died, of an index past the end say.</exception>
    /// <exception cref="NotJudgedException">The code uses something that is not simulated.</exception>
    public static T EachItsOwn<T>(this T schedule, string method, params string[] names) where T : Schedule
    {
        if (schedule.Verdict == Verdict.NotJudged) throw new NotJudgedException(Report.Of(schedule));
        if (schedule.Verdict == Verdict.Failed)
        {
            return schedule.Error is IndexOutOfRangeException or ArgumentOutOfRangeException && schedule.Problem?.Contains("nobody catches it on", StringComparison.Ordinal) == true
                ? schedule.Reject(new Mistake(
                    "A thread used an index past the end, and the process died of it: the loop variable that it captured had gone on",
                    schedule.Where,
                    "A lambda captures the variable, not its value. All rounds of a for loop share one variable, and when the loop is over it holds the first index that there is none of.",
                    "what the lambda captures: a copy that is declared inside the loop's body exists once for each round."))
                : throw new SimulationFailedException(Report.Of(schedule));
        }

        var missing = names.FirstOrDefault(name => schedule.Rows.All(row => row.Name != name));
        var shared = schedule.Rows.GroupBy(row => row.Name)
            .FirstOrDefault(rows => rows.Select(row => row.Lane).Distinct().Count() > 1 && rows.Select(row => row.Where).Distinct().Count() == 1);
        if (missing is null || shared is null) return schedule.CallsOnce(method, names);
        return schedule.Reject(new Mistake(
            $"{missing} was never served, and {shared.Key} was by {shared.Count()} threads: they share one captured variable, and each reads what it holds by then",
            shared.First().Where,
            "A lambda captures the variable, not its value. A variable that is declared outside the loop exists once, on the heap, "
            + "and has gone on to its last value before the threads come to read it. Only what is local to the lambda lies on a thread's own stack.",
            "where the captured variable is declared: inside the loop there is one for each round."));
    }

    /// <summary>Demands these results, in this order, like <see cref="Results"/>; names a thread that took another's order. For use inside a scenario.</summary>
    /// <param name="actual">The results that the code gave.</param>
    /// <param name="expected">The results that the given code gives.</param>
    /// <exception cref="WrongResultException">A result is missing, out of order or another.</exception>
    public static void EachGotItsOwn(string?[]? actual, params string[] expected)
    {
        for (var i = 0; i < actual?.Length; i++) Hooks.ReadElement(actual, i, Here.Site);
        var never = expected.FirstOrDefault(result => actual?.Contains(result) == false);
        var there = actual?.LastOrDefault(expected.Contains);
        if (never is null || there is null) Results(actual, expected);
        else
        {
            throw new WrongResultException(new Mistake(
                $"{never} is missing, and there is {there}: a thread served another thread's order, or its result was read before it was there",
                SourceLine.Unknown,
                "A lambda captures the variable, not its value. What several threads share may hold something else by the time that one of them reads it.",
                "which captured variables are declared inside the loop, once for each thread, and which outside; then what is waited for.").ToString());
        }
    }
}
