using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Judging;
using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    private static readonly HashSet<string> s_blockingOnTasks =
        ["Task.get_Result", "Task.Wait", "Task.WaitAll", "Task.WaitAny", "TaskAwaiter.GetResult", "ConfiguredTaskAwaiter.GetResult",
            "ValueTask.get_Result", "ValueTaskAwaiter.GetResult", "ConfiguredValueTaskAwaiter.GetResult"];

    /// <summary>
    /// Runs the natural schedule of a scenario that serves a desk like <see cref="Simulate.Run{T}(Func{T}, SimulationOptions?, string, string)"/>;
    /// a deadlock of the desk's thread with a task that wants to go on there is told as such.
    /// </summary>
    /// <param name="scenario">The code to run.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <param name="testMethod">Filled in by the compiler.</param>
    /// <returns>The facts of the schedule.</returns>
    /// <exception cref="SimulationFailedException">The code threw, deadlocked, went round for ever or ended the process.</exception>
    /// <exception cref="NotJudgedException">The code uses something that is not simulated.</exception>
    public static Schedule<T> AtTheDesk<T>(Func<T> scenario, [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "")
    {
        try
        {
            return Simulate.Run(scenario, null, testFile, testMethod);
        }
        catch (SimulationFailedException)
        {
            var natural = Simulate.TryRun(scenario, null, testFile, testMethod);
            if ((DeskDeadlock(natural) ?? AwayFromTheDesk(natural)) is { } mistake) throw new SimulationFailedException(MistakeReport.Of(mistake, Report.Of(natural)));
            throw;
        }
    }

    // The given code throws where it is called elsewhere; the line that counts is the one that called it there.
    private static Mistake? AwayFromTheDesk(Schedule schedule)
    {
        var handedOver = schedule.Rows.FirstOrDefault(row => row.Method == "HandOver" && row.How == RowEnd.Faulted && schedule.LaneOf(row).Kind != LaneKind.Main);
        return handedOver is null ? null : Elsewhere(schedule, handedOver);
    }

    private static Mistake? DeskDeadlock(Schedule schedule)
    {
        if (schedule.Problem?.StartsWith("deadlock", StringComparison.Ordinal) != true) return null;
        var call = schedule.CallsOutsideRows().LastOrDefault(call => schedule.Lanes[call.Lane].Kind == LaneKind.Main && s_blockingOnTasks.Contains(call.Api));
        return call is null ? null : new Mistake(
            $"Deadlock: the clerk is blocked by {ApiAsWritten(call.Api)} and waits for a task, and the task waits for the clerk: what follows its await is to run at the desk",
            call.Where,
            "An await comes back to where it was made. At the desk there is one thread, and it stands here until the task is complete, which it cannot be before.",
            "await instead of blocking, here and in every method on the way to here.");
    }
}
