using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Judging;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>
    /// Demands that a written schedule makes the scenario fail: <c>1 2 2 1</c> lets thread 1 take a step, then
    /// thread 2 two, and so on; what no word names goes on by itself.
    /// </summary>
    /// <param name="scenario">The code to break; it makes its own assertions.</param>
    /// <param name="schedule">The schedule, in the form of <see cref="Simulate.TryFollow"/>.</param>
    /// <param name="nudge">What to think of where the schedule breaks nothing.</param>
    /// <param name="options">The virtual machine.</param>
    /// <param name="testFile">The test's source file, which the compiler fills in.</param>
    /// <returns>What the schedule did.</returns>
    /// <exception cref="SimulationFailedException">The schedule breaks nothing, or cannot be followed.</exception>
    /// <exception cref="NotJudgedException">The code uses something that is not simulated.</exception>
    public static Exploration Breaks(Action scenario, string schedule, string nudge, SimulationOptions? options = null, [CallerFilePath] string testFile = "") =>
        Broken(scenario, schedule, nudge, options, testFile);

    /// <inheritdoc cref="Breaks(Action, string, string, SimulationOptions?, string)"/>
    public static Exploration Breaks(Func<Task> scenario, string schedule, string nudge, SimulationOptions? options = null, [CallerFilePath] string testFile = "") =>
        Broken(scenario, schedule, nudge, options, testFile);

    private static Exploration Broken(Delegate scenario, string? schedule, string nudge, SimulationOptions? options, string testFile)
    {
        Exploration followed;
        try
        {
            followed = Simulate.TryFollow(scenario, schedule ?? "", options);
        }
        catch (FormatException malformed)
        {
            throw new SimulationFailedException(BreakReport.Malformed(malformed.Message, testFile));
        }

        if (followed.Verdict == Verdict.NotJudged) throw new NotJudgedException(Pictures.Report.Of(followed));
        return followed is { Verdict: Verdict.Failed, Misfit: null }
            ? followed
            : throw new SimulationFailedException(BreakReport.Unbroken(followed, nudge, testFile));
    }
}
