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
