using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Judging;
using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop;

/// <summary>
/// Names mistakes. The checks on a <see cref="Schedule"/> (one file for each subject) are extension methods
/// that give the schedule back, so that a test reads as a list of demands, the most telling first.
/// </summary>
public static partial class Judge
{
    /// <summary>
    /// Searches all schedules of a scenario like <see cref="Simulate.Explore(Action, SimulationOptions?)"/>
    /// and, where one fails, says first which mistake the facts show.
    /// </summary>
    /// <param name="scenario">The code to run; it makes its own assertions.</param>
    /// <param name="options">The virtual machine and the budget.</param>
    /// <param name="testFile">The test's source file, which the compiler fills in.</param>
    /// <returns>What the search covered.</returns>
    /// <exception cref="SimulationFailedException">A schedule fails.</exception>
    /// <exception cref="NotJudgedException">The code uses something that is not simulated.</exception>
    public static Exploration EverySchedule(Action scenario, SimulationOptions? options = null, [CallerFilePath] string testFile = "") =>
        Named(Simulate.TryExplore(scenario, options), scenario, options, testFile);

    /// <inheritdoc cref="EverySchedule(Action, SimulationOptions?, string)"/>
    public static Exploration EverySchedule(Func<Task> scenario, SimulationOptions? options = null, [CallerFilePath] string testFile = "") =>
        Named(Simulate.TryExplore(scenario, options), scenario, options, testFile);

    // The natural schedule has the facts that a counterexample lacks: which APIs were called and where.
    private static Exploration Named(Exploration exploration, Delegate scenario, SimulationOptions? options, string testFile)
    {
        if (exploration.Verdict == Verdict.Passed) return exploration;
        if (exploration.Verdict == Verdict.NotJudged) throw new NotJudgedException(Report.Of(exploration));
        throw new SimulationFailedException(MistakeOf(exploration, scenario, options, testFile) is { } mistake
            ? MistakeReport.Of(mistake, Report.Of(exploration, testFile: testFile, isTold: mistake.Tells(exploration.Problem)))
            : Report.Of(exploration, testFile: testFile));
    }

    /// <summary>The mistake that a failing schedule shows; null where it shows none that has a name.</summary>
    internal static Mistake? MistakeOf(Exploration exploration, Delegate scenario, SimulationOptions? options, string testFile)
    {
        var natural = Simulate.TryRun(scenario, options, testFile);
        return DiedIn(exploration, natural) ?? RaceMistakes.Find(natural, exploration) ?? CheckThenAct.Find(natural, exploration) ?? LostUpdates.Find(natural, exploration) ?? SleepAsOrder(natural);
    }

    private static Mistake? DiedIn(Exploration exploration, Schedule natural) =>
        exploration.Problem?.Contains("nobody catches it on", StringComparison.Ordinal) == true ? Died(natural) : null;

    private static Mistake? SleepAsOrder(Schedule natural)
    {
        // A deadlock, say, has causes of its own, which the failure names.
        var ordersByTime = natural.Verdict == Verdict.Passed || natural.Error is not null;
        var sleep = natural.Sleeps().FirstOrDefault();
        return sleep is null || !ordersByTime ? null : new Mistake(
            $"{sleep.Api} stands where a wait for the other thread belongs: sleep instead of join",
            sleep.Where,
            "A sleep waits for time to pass, not for the other thread to be done. However long it is, "
            + "the scheduler may let the other thread go on later; the schedule below is one such.",
            "what waits for the work itself: Thread.Join for a thread, Wait or await for a task.");
    }

    private static T Reject<T>(this T schedule, Mistake? mistake) where T : Schedule =>
        mistake is null ? schedule : throw new SimulationFailedException(MistakeReport.Of(mistake, Whole(schedule)));
}
