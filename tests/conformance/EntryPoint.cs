using System.Diagnostics;

namespace ConcurrencyWorkshop.Conformance;

/// <summary>
/// Runs the programs without a test host: <c>list</c> prints the titles, <c>real [REPEATS] [BEGINNING]</c>
/// runs them for real, <c>simulated [BEGINNING]</c> compares, <c>program TITLE</c> runs one in this process.
/// BEGINNING is how the titles begin.
/// </summary>
internal static class EntryPoint
{
    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["list"]:
                foreach (var program in ProgramCatalog.All) Console.WriteLine(program.Title);
                return 0;
            case ["program", var title]:
                Console.WriteLine($"outcome: {RealRun.Call(ProgramCatalog.Find(title))}");
                return 0;
            case ["real", ..]:
                return Real(arguments.Length > 1 ? int.Parse(arguments[1]) : 1, arguments.Length > 2 ? arguments[2] : "");
            case ["simulated", ..]:
                return Simulated(arguments.Length > 1 ? arguments[1] : "");
            default:
                Console.Error.WriteLine("Say what to do: list | real [REPEATS] [BEGINNING] | simulated [BEGINNING] | program TITLE. `dotnet test` runs everything.");
                return 2;
        }
    }

    private static int Real(int repeats, string beginning)
    {
        var failures = 0;
        foreach (var program in ProgramCatalog.All.Where(program => program.Title.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)))
        {
            var clock = Stopwatch.StartNew();
            var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
            // A process of its own takes its time, so it is not repeated as often.
            var times = program.Ending == Ending.Returns ? repeats : Math.Min(repeats, 2);
            for (var i = 0; i < times; i++)
            {
                string outcome;
                try
                {
                    outcome = RealRun.Once(program);
                }
                catch (TimeoutException error)
                {
                    outcome = error.Message;
                    failures++;
                }
                outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            }
            Console.WriteLine($"{program.Title}  [{clock.ElapsedMilliseconds / times} ms]");
            foreach (var (outcome, count) in outcomes) Console.WriteLine($"    {count} x {outcome}");
        }
        return failures == 0 ? 0 : 1;
    }

    private static int Simulated(string beginning)
    {
        var failures = 0;
        foreach (var program in ProgramCatalog.All.Where(program => program.Title.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)))
        {
            var clock = Stopwatch.StartNew();
            var comparison = Comparison.Of(program);
            // Written down as soon as it is known: the next one may hang or crash.
            Console.WriteLine($"{(comparison.Agrees ? "agrees" : "DISAGREES")}  {program.Title}  [{comparison.Simulated.Coverage}, {clock.ElapsedMilliseconds} ms]");
            if (comparison.Agrees) continue;
            failures++;
            Console.WriteLine(comparison);
        }
        Console.WriteLine($"{failures} programs disagree.");
        return failures == 0 ? 0 : 1;
    }
}
