using ConcurrencyWorkshop.Board;

namespace ConcurrencyWorkshop.Benchmarks;

/// <summary>What an attendee waits for who keeps the board open: the time from a save to its verdict.</summary>
internal static class BoardBenchmarks
{
    private const string Exercise = "two-threads";
    private const int FewestEdits = 30;

    public static void SaveToVerdict(Workspace workspace, int runs)
    {
        foreach (var template in new[] { "workshop-threads", "workshop" })
        {
            var folder = Built(workspace, template);
            var path = FileOf(folder);
            var starter = File.ReadAllText(path);
            var solution = File.ReadAllText(Path.Combine(folder, ".kit", "exercises", Exercise, "solution", "TwoThreads.cs"));
            using var session = new BoardSession(folder, Exercise);
            session.All(Directory.GetDirectories(Path.Combine(folder, ".kit", "exercises")).Length);
            var edits = Math.Max(FewestEdits, runs);
            Print($"{template}: red", solution, edits, starter, Verdict.Failed);
            Print($"{template}: green", starter, edits, solution, Verdict.Passed);
            Print($"{template}: does not compile", starter, edits, solution.Replace(";", ""), null);

            void Print(string name, string before, int count, string text, Verdict? expected)
            {
                var wrong = 0;
                var times = new List<double>();
                for (var i = 0; i < count; i++)
                {
                    session.Save(path, $"// {i}\n{before}");
                    var (known, milliseconds) = session.Save(path, $"// Edit {i}.\n{text}");
                    times.Add(milliseconds);
                    if (known.Verdict != expected) wrong++;
                }
                Report(name, times, wrong);
            }
        }
    }

    /// <summary>The board beside <c>dotnet watch test</c>, by turns.</summary>
    public static void BesideWatch(Workspace workspace, int runs)
    {
        var (ours, watched) = (Built(workspace, "workshop-threads"), Built(workspace, "workshop-threads"));
        using var session = new BoardSession(ours, Exercise);
        session.All(5);
        using var watch = new WatchedTests(watched);
        var (path, other) = (FileOf(ours), FileOf(watched));
        var starter = File.ReadAllText(path);
        List<double> times = [], floor = [];
        for (var i = 0; i < Math.Max(FewestEdits, runs); i++)
        {
            times.Add(session.Save(path, $"// Edit {i}.\n{starter}").Milliseconds);
            floor.Add(watch.Save(other, $"// Edit {i}.\n{starter}"));
        }
        Table.Print(new Row("save to verdict, beside dotnet watch test", "ms", 1 / 20.0, times) { Floor = floor, Note = "floor: dotnet watch test, to the printed sum" });
    }

    /// <summary>As many edits as somebody makes in hours: each verdict right, and the memory does not grow.</summary>
    public static void ManyEdits(Workspace workspace)
    {
        const int edits = 500, first = 50, window = 20;
        var folder = Built(workspace, "workshop-threads");
        var path = FileOf(folder);
        var starter = File.ReadAllText(path);
        var solution = File.ReadAllText(Path.Combine(folder, ".kit", "exercises", Exercise, "solution", "TwoThreads.cs"));
        using var session = new BoardSession(folder, Exercise);
        session.All(5);
        var wrong = 0;
        List<double> board = [], worker = [];
        for (var i = 0; i < edits; i++)
        {
            var (text, expected) = (i % 3) switch
            {
                0 => (solution, (Verdict?)Verdict.Passed),
                1 => (starter, Verdict.Failed),
                _ => (solution.Replace(";", ""), null),
            };
            if (session.Save(path, $"// Edit {i}.\n{text}").Known.Verdict != expected) wrong++;
            board.Add(Environment.WorkingSet / 1e6);
            worker.Add(session.WorkerMemory / 1e6);
        }
        Print("board", board);
        Print("worker", worker);

        // A process's memory goes up and down with its garbage: the middle of several edits counts.
        void Print(string name, List<double> memory) => Table.Print(
            new Row($"memory of the {name} after {edits} edits", "MB", 1.2, memory[^window..])
            {
                Floor = memory[(first - window)..first],
                Note = $"floor: after {first}",
                Wrong = wrong == 0 ? null : $"{wrong} verdicts are wrong",
            });
    }

    /// <summary>Faults of each kind.</summary>
    public static void Faults(Workspace workspace)
    {
        var folder = Built(workspace, "workshop-threads");
        BoardFaults.Run(folder, FileOf(folder));
    }

    private static void Report(string name, List<double> times, int wrong)
    {
        var sorted = times.Order().ToList();
        var note = wrong == 0 ? "" : $"{wrong} verdicts are wrong";
        Table.Print(new Row($"save to verdict, {name}", "ms", 100, times) { Wrong = wrong == 0 ? null : note });
        Table.Print(new Row("  at the 95th percentile", "ms", 250, [sorted[(int)(0.95 * (sorted.Count - 1))]]));
    }

    private static string Built(Workspace workspace, string template)
    {
        var folder = workspace.New(out _, template);
        Command.DotNet(folder, 0, "build");
        return folder;
    }

    private static string FileOf(string folder) =>
        Directory.GetFiles(folder, "TwoThreads.cs", SearchOption.AllDirectories).First(path => !path.Contains(".kit"));
}
