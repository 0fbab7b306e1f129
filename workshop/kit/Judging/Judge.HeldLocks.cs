using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Judging;
using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>
    /// Runs the natural schedule of an asynchronous scenario like
    /// <see cref="Simulate.Run{T}(Func{Task{T}}, SimulationOptions?, string, string)"/>; a lock that is held over an
    /// await, of which the exception says little, is told as such.
    /// </summary>
    /// <param name="scenario">The code to run.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <param name="testMethod">Filled in by the compiler.</param>
    /// <returns>The facts of the schedule.</returns>
    /// <exception cref="SimulationFailedException">The code threw, deadlocked, went round for ever or ended the process.</exception>
    /// <exception cref="NotJudgedException">The code uses something that is not simulated.</exception>
    public static Schedule<T> AcrossAwaits<T>(Func<Task<T>> scenario, [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "")
    {
        try
        {
            return Simulate.Run(scenario, null, testFile, testMethod);
        }
        catch (SimulationFailedException)
        {
            var natural = Simulate.TryRun(scenario, null, testFile, testMethod);
            if (natural.Problem is not { } problem || RaceMistakes.LockOverAwait(natural, problem) is not { } mistake) throw;
            throw new SimulationFailedException(MistakeReport.Of(mistake, Report.Of(natural)));
        }
    }
}
