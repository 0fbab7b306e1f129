namespace ConcurrencyWorkshop.Benchmarks;

/// <summary>What an attendee waits for who types <c>dotnet run</c> where nothing has to be built.</summary>
internal static class StartBenchmarks
{
    private const string EndOfFirstFrame = "\e[?2026l";
    private const double Limit = 1.5;

    /// <summary>To the first board, beside an empty console program's <c>dotnet run</c>, by turns.</summary>
    public static void Run(Workspace workspace, int runs)
    {
        if (!TerminalRun.IsPossible)
        {
            Console.WriteLine("  skipped: this needs a pseudo-terminal, which is made by the script command of util-linux");
            return;
        }
        var empty = workspace.New(out _, "console");
        Command.DotNet(empty, 0, "build");
        foreach (var template in new[] { "workshop-threads", "workshop" })
        {
            var folder = workspace.New(out _, template);
            Command.DotNet(folder, 0, "build");
            List<Shown> ours = [], floor = [];
            // The first of each only warms up.
            for (var i = 0; i <= runs; i++)
            {
                ours.Add(TerminalRun.Until(folder, "dotnet run", EndOfFirstFrame, "q"));
                floor.Add(TerminalRun.Until(empty, "dotnet run", "Hello, World!", ""));
            }
            Print($"dotnet run to the first board, {template}", shown => shown.Milliseconds, "floor: dotnet run of dotnet new console");
            Print("  processor time until then", shown => shown.ProcessorMilliseconds, "");

            void Print(string name, Func<Shown, double> of, string note) => Table.Print(
                new Row(name, "ms", Limit, [.. ours.Skip(1).Select(of)]) { Floor = [.. floor.Skip(1).Select(of)], IsPaired = true, Note = note });
        }
    }
}
