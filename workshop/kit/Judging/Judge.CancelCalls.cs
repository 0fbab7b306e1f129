using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Judging;
using ConcurrencyWorkshop.Models;
using ConcurrencyWorkshop.Pictures;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>
    /// Runs a scenario like <see cref="Simulate.Run(Func{Task}, SimulationOptions?, string, string)"/>; a deadlock of one who cancels
    /// inside a lock with a callback that waits for that lock is told as such.
    /// </summary>
    /// <param name="scenario">What to run; it makes its own assertions.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <param name="testMethod">Filled in by the compiler.</param>
    /// <returns>The facts of the schedule.</returns>
    /// <exception cref="SimulationFailedException">The code deadlocked, threw, or went round for ever.</exception>
    /// <exception cref="NotJudgedException">The code uses something that is not simulated.</exception>
    public static Schedule CancelsOutsideLocks(Func<Task> scenario, [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "")
    {
        var schedule = Simulate.TryRun(scenario, null, testFile, testMethod);
        if (schedule.Verdict == Verdict.NotJudged) throw new NotJudgedException(Report.Of(schedule));
        if (schedule.Verdict == Verdict.Passed) return schedule;
        var cancel = schedule.CallsOutsideRows().LastOrDefault(call => call.Api is "CancellationTokenSource.Cancel" or "CancellationTokenSource.CancelAsync");
        if (cancel is null || schedule.Problem?.StartsWith("deadlock", StringComparison.Ordinal) != true)
            throw new SimulationFailedException(Report.Of(schedule));
        throw new SimulationFailedException(MistakeReport.Of(
            new Mistake(
                $"Deadlock: {cancel.Api} was called inside a lock, its callbacks were waited for there, and one of them waits for a thread that needs the same lock",
                cancel.Where,
                "Cancel calls everything that is registered with the token, there and then, and comes back when all of it has run: "
                + "other people's code, inside your lock.",
                "what must happen inside the lock (finding the source) and what must not (cancelling it)."),
            Report.Of(schedule)));
    }

    /// <summary>Demands that no source was cancelled after it had been disposed, caught or not; for use inside a scenario.</summary>
    /// <exception cref="WrongResultException">One was.</exception>
    public static void NoCancelAfterDisposal()
    {
        if (Here.Scheduler.State.Find<UsesAfterDisposal>(typeof(UsesAfterDisposal))?.First is not { } where) return;
        throw new WrongResultException(new Mistake(
            "A source was cancelled after it had been disposed, and the ObjectDisposedException was caught",
            where,
            "The exception says that two believe they own the source. Caught, it says so no more; and the next use, of its token say, throws again.",
            "who takes the source out of the collection: that one alone may cancel and dispose it.").ToString());
    }
}
