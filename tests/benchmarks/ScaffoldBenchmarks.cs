namespace ConcurrencyWorkshop.Benchmarks;

/// <summary>What an attendee waits for, beside the same thing in a fresh xunit project, by turns.</summary>
internal static class ScaffoldBenchmarks
{
    public static void Scaffolding(Workspace workspace, int runs)
    {
        // For each template that does not come with the SDK, dotnet new asks the feeds for a newer package
        // meanwhile: half a second of the CLI's own, and more where the network is slow.
        foreach (var template in new[] { "workshop-threads", "workshop" })
            foreach (var check in new[] { "", "--no-update-check" })
            {
                string[] arguments = [template, "--skip-restore", .. check == "" ? Array.Empty<string>() : [check]];
                var (ours, floor) = ByTurns(runs, () => Scaffold(arguments), () => Scaffold("xunit", "--no-restore"));
                Table.Print(new Row($"dotnet new {string.Join(' ', arguments)}", "ms", 1.5, ours)
                {
                    Floor = floor,
                    Note = "floor: dotnet new xunit --no-restore" + (check == "" ? ", which checks for no update" : ""),
                });
            }

        double Scaffold(params string[] arguments)
        {
            Directory.Delete(workspace.New(out var milliseconds, arguments), recursive: true);
            return milliseconds;
        }
    }

    public static void TestAfterEdit(Workspace workspace, int runs)
    {
        var xunit = workspace.New(out _, "xunit");
        foreach (var (template, file, isGreen, limit) in new[]
        {
            ("workshop-threads", "two-threads/TwoThreads.cs", false, 1.25),
            ("workshop-threads", "two-threads/TwoThreads.cs", true, 1.25),
            // The tests of all exercises, where the other has those of a stage.
            ("workshop", "threads/two-threads/TwoThreads.cs", true, 2),
        })
        {
            var scaffold = isGreen ? workspace.New(out _, template, "--solution") : workspace.New(out _, template);
            var (ours, floor) = ByTurns(
                runs,
                () => EditAndTest(scaffold, Path.Combine([scaffold, .. file.Split('/')]), isGreen ? 0 : 1),
                () => EditAndTest(xunit, Path.Combine(xunit, "UnitTest1.cs"), 0));
            Table.Print(new Row($"dotnet test after an edit, {template}, {(isGreen ? "green" : "red")}", "ms", limit, ours) { Floor = floor, Note = "floor: the same after dotnet new xunit" });
        }
    }

    public static void PackageSize(Workspace workspace) =>
        Table.Print(new Row("the package", "KB", 1000, [new FileInfo(workspace.Package).Length / 1000.0]));

    private static double EditAndTest(string folder, string file, int exitCode)
    {
        File.AppendAllText(file, "// An edit." + Environment.NewLine);
        return Command.DotNet(folder, exitCode, "test");
    }

    // By turns, so that what else the machine does meets both alike; the first of each only warms up.
    private static (double[] Ours, double[] Floor) ByTurns(int runs, Func<double> ours, Func<double> floor)
    {
        _ = (ours(), floor());
        var pairs = Enumerable.Range(0, runs).Select(_ => (Ours: ours(), Floor: floor())).ToList();
        return ([.. pairs.Select(p => p.Ours)], [.. pairs.Select(p => p.Floor)]);
    }
}
