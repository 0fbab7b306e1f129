using System.Diagnostics;
using System.Globalization;
using System.Runtime.Loader;
using ConcurrencyWorkshop.Benchmarks.Scenarios;
using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Benchmarks;

/// <summary>
/// A scaffold's program, rewritten, loaded and simulated in a fresh process, with nothing compiled, cached
/// or loaded yet: as an attendee's test waits for it under <c>dotnet test</c>, and in a process that does nothing else.
/// </summary>
internal static class LoadBenchmarks
{
    /// <summary>The argument that makes this program the fresh process for a scaffold's program, which follows.</summary>
    public const string ChildArgument = "child-load";

    /// <summary>The argument that makes this program the fresh process for a first search.</summary>
    public const string SearchArgument = "child-search";

    private const int WarmRuns = 20;

    // The lambdas must stand in the assembly that is rewritten. Only the kit knows what a test waits for.
    private const string AddedFile = """
        using System.Diagnostics;
        using System.Globalization;

        public static class Benchmarked
        {
            public static Func<string[]> Scenario() => () => Exercises.TwoThreads.Serve("r001", "r002");

            public static Action LostUpdate() => () =>
            {
                var count = 0;
                Thread[] threads = [new(() => count++), new(() => count++)];
                foreach (var thread in threads) thread.Start();
                foreach (var thread in threads) thread.Join();
                Assert.Equal(2, count);
            };
        }

        // A class of its own: one that finds types by name has the whole program rewritten.
        public class BenchmarkedTests
        {
            [Fact]
            public void What_a_test_waits_for()
            {
                var program = typeof(Simulate).Assembly.GetType("ConcurrencyWorkshop.Rewriting.RewrittenProgram", throwOnError: true)!;
                var load = program.GetMethod("Of", [typeof(Delegate)])!;
                var scenario = Benchmarked.Scenario();
                var waits = Milliseconds(() => load.Invoke(null, [scenario]), out _);
                var runs = Milliseconds(() => Simulate.TryRun(scenario), out var schedule);
                var searches = Milliseconds(() => Simulate.TryExplore(Benchmarked.LostUpdate()), out var search);
                Assert.Equal(4, schedule.Duration);
                Assert.Equal(Verdict.Failed, search.Verdict);
                File.WriteAllText("FILE", string.Join(' ', new[] { waits, runs, searches }.Select(time => time.ToString("R", CultureInfo.InvariantCulture))));
            }

            static double Milliseconds<T>(Func<T> step, out T result)
            {
                var clock = Stopwatch.StartNew();
                result = step();
                return clock.Elapsed.TotalMilliseconds;
            }
        }
        """;

    public static void Run(Workspace workspace, int runs)
    {
        foreach (var template in new[] { "workshop-threads", "workshop" })
        {
            var folder = workspace.New(out _, template);
            var written = Path.Combine(folder, "benchmarked.txt");
            File.WriteAllText(Path.Combine(folder, "Benchmarked.cs"), AddedFile.Replace("\"FILE\"", $"@\"{written}\""));
            Command.DotNet(folder, 0, "build");
            var tests = Enumerable.Range(0, runs).Select(_ => Tested(folder, written)).ToList();
            Table.Print(new Row($"{template}: rewriting and loading, dotnet test", "ms", 200, [.. tests.Select(t => t[0])]) { Note = "what the first test waits for it" });
            Table.Print(new Row($"{template}: 4 virtual seconds, dotnet test", "ms", 10, [.. tests.Select(t => t[1])]) { Note = "the first time in the process" });
            Table.Print(new Row($"{template}: lost update, dotnet test", "ms", 50, [.. tests.Select(t => t[2])]) { Note = "the first search of the process" });
            var program = Path.Combine(folder, "bin", "Debug", "net10.0", "Exercises.dll");
            var children = Enumerable.Range(0, runs).Select(_ => Numbers(Command.Self(ChildArgument, program))).ToList();
            // On a busy machine the processor time tells what an idle one would take at most.
            Table.Print(new Row($"{template}: rewriting and loading, cold", "ms", 200, [.. children.Select(c => c[0])])
            {
                Note = $"{Row.MedianOf([.. children.Select(c => c[1])]):0} ms of processor time on all cores",
            });
            Table.Print(new Row($"{template}: 4 virtual seconds, first time", "ms", 10, [.. children.Select(c => c[2])])
            {
                Note = "compiles the scheduler",
            });
            Table.Print(new Row($"{template}: 4 virtual seconds, again", "ms", 10, [.. children.SelectMany(c => c[3..])]));
        }
        var searches = Enumerable.Range(0, runs).Select(_ => Numbers(Command.Self(SearchArgument))).ToList();
        Table.Print(new Row("lost update, first search of a process", "ms", 50, [.. searches.Select(s => s[0])]));
    }

    private static double[] Tested(string folder, string written)
    {
        Command.DotNet(folder, 0, "test", "--no-build", "--filter", "Benchmarked");
        return Numbers(File.ReadAllText(written));
    }

    /// <summary>The fresh process: prints the milliseconds of loading, of the processor while loading, of the first run and of the following ones.</summary>
    public static void Child(string program)
    {
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(program);
        var scenario = (Func<string[]>)assembly.GetType("Benchmarked")!.GetMethod("Scenario")!.Invoke(null, null)!;
        var busy = Environment.CpuUsage.TotalTime;
        var times = new List<double> { RewrittenProgram.Of(scenario).LoadTime.TotalMilliseconds };
        times.Add((Environment.CpuUsage.TotalTime - busy).TotalMilliseconds);
        for (var i = 0; i <= WarmRuns; i++)
        {
            var clock = Stopwatch.StartNew();
            var schedule = Simulate.TryRun(scenario);
            times.Add(clock.Elapsed.TotalMilliseconds);
            if (schedule.Verdict != Verdict.Passed || schedule.Duration != 4)
                throw new InvalidOperationException($"The starter should take 4 virtual seconds; it took {schedule.Duration}. {schedule.Problem}");
        }
        Print(times);
    }

    /// <summary>The fresh process: prints the milliseconds of the first search, after loading.</summary>
    public static void SearchChild()
    {
        _ = RewrittenProgram.Of(LostUpdates.All[0].Code);
        var clock = Stopwatch.StartNew();
        var found = Simulate.TryExplore(LostUpdates.All[0].Code);
        var milliseconds = clock.Elapsed.TotalMilliseconds;
        if (found.Verdict != Verdict.Failed) throw new InvalidOperationException("The lost update was not found.");
        Print([milliseconds]);
    }

    private static void Print(IEnumerable<double> times) =>
        Console.WriteLine(string.Join(' ', times.Select(time => time.ToString("R", CultureInfo.InvariantCulture))));

    private static double[] Numbers(string line) =>
        [.. line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
}
