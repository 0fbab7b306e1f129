using ConcurrencyWorkshop.Board.Play;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Report;

/// <summary>Has processes run all tests until each has a result: where one dies or falls silent, the test at fault is red and another one goes on.</summary>
internal static class ReportRun
{
    /// <summary>Runs the tests and gives what became of them, in order.</summary>
    /// <param name="program">The program's assembly file.</param>
    /// <param name="exercises">The exercises, in order.</param>
    /// <param name="watchdogSeconds">For how long code may be silent outside a simulation.</param>
    /// <param name="ended">Told of each test.</param>
    internal static IReadOnlyList<ReportTest> Run(string program, IReadOnlyList<string> exercises, int watchdogSeconds, Action<ReportTest> ended)
    {
        var results = new List<ReportTest>();
        void Add(ReportTest test)
        {
            results.Add(test);
            ended(test);
        }

        while (true)
        {
            using var process = new PlayProcess(program, new PlayOrder(exercises, IsReport: true, [.. results.Select(result => result.Name.Id)]), watchdogSeconds);
            try
            {
                while (process.Next() is { IsDone: false } answer)
                    if (answer.Test is { } test) Add(test);
                return results;
            }
            catch (PlayEndedException fault) when (process.Running is { } running)
            {
                Add(new ReportTest(running, Verdict.Failed, fault.Message));
            }
            catch (PlayEndedException fault)
            {
                // It never came to a test, or died after one: no other process would do better.
                foreach (var exercise in exercises.Where(id => results.All(result => result.Name.Exercise != id)).ToList())
                    Add(new ReportTest(new TestName(exercise, exercise, ""), Verdict.Failed, fault.Message));
                return results;
            }
        }
    }
}
