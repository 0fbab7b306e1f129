using ConcurrencyWorkshop.Board;

namespace ConcurrencyWorkshop.Benchmarks;

/// <summary>What an attendee's code may do to the process that it runs in, in random order: each is named, and the next save is judged.</summary>
internal static class BoardFaults
{
    private const int Each = 50;
    // Less would take a busy machine for a loop.
    private const int WatchdogSeconds = 4;

    private static readonly (string Name, string Statements, string Says)[] Kinds =
    [
        ("endless loop", "while (true) { }", "made no progress"),
        ("deadlock outside a simulation", "var gate = new object(); var t = new Thread(() => { lock (gate) Thread.Sleep(Timeout.Infinite); }); t.Start(); Thread.Sleep(20); lock (gate) { }", "made no progress"),
        ("exception on a raw thread", "var t = new Thread(() => throw new InvalidOperationException(\"Panda\")); t.Start(); t.Join();", "on a raw thread"),
        ("exception on a pool thread", "ThreadPool.QueueUserWorkItem(_ => Lose()); Thread.Sleep(Timeout.Infinite); static async void Lose() { await Task.Yield(); throw new InvalidOperationException(\"Panda\"); }", "on a pool thread"),
        ("stack overflow", "Down(1); static int Down(int n) => Down(n + 1) + 1;", "The stack overflowed"),
        ("Environment.Exit", "Environment.Exit(3);", "Environment.Exit"),
        ("Environment.FailFast", "Environment.FailFast(\"Panda\");", "Environment.FailFast"),
        ("worker dies while starting", "Environment.Exit(3);", "died while it was starting"),
    ];

    public static void Run(string folder, string path)
    {
        var directory = Path.GetDirectoryName(path)!;
        // The tests run what they are given outside a simulation.
        File.WriteAllText(Path.Combine(directory, "TwoThreadsTests.cs"), "namespace Exercises;\n\npublic class TwoThreadsTests\n{\n    [Fact, Trait(\"Exercise\", \"two-threads\")]\n    public void Serves() => TwoThreads.Serve();\n}\n");
        var settings = Path.Combine(folder, "bin", "Debug", "net10.0", "Exercises.runtimeconfig.json");
        Save(path, "");
        using var session = new BoardSession(folder, "two-threads", WatchdogSeconds);
        session.All(1);
        var times = Kinds.ToDictionary(kind => kind.Name, _ => new List<double>());
        var wrong = new List<string>();
        var order = Kinds.SelectMany(kind => Enumerable.Repeat(kind, Each)).ToArray();
        new Random(1).Shuffle(order);
        for (var i = 0; i < order.Length; i++)
        {
            var (name, statements, says) = order[i];
            var isStart = says.Contains("starting");
            if (isStart) File.Move(settings, settings + ".away");
            ResidentExercise known;
            double milliseconds;
            var tries = 0;
            do
            {
                // A worker may have been started before its settings went away; then it is the next that dies.
                (known, milliseconds) = session.Save(path, Code(statements, $"{i} {tries}"));
            }
            while (isStart && !Named(known, says) && ++tries < 5);
            if (isStart) File.Move(settings + ".away", settings);
            times[name].Add(milliseconds);
            if (!Named(known, says)) Wrong(name, name, known);
            var after = session.Save(path, Code("", $"{i}")).Known;
            if (after.Verdict != Verdict.Passed) Wrong(name, $"{name}, and the next save", after);
        }
        foreach (var kind in Kinds)
            Table.Print(new Row($"{Each} x {kind.Name}", "ms", 10000, times[kind.Name]) { Wrong = wrong.Count(w => w == kind.Name) is > 0 and var count ? $"{count} are not named, or the save after it is not green" : null, Note = kind.Says == "made no progress" ? $"of it the watchdog's {WatchdogSeconds} s" : "" });

        void Wrong(string name, string what, ResidentExercise known)
        {
            wrong.Add(name);
            Console.Error.WriteLine($"{what}: {known.State} {string.Join(" | ", known.Results.Select(r => $"{r.Test.Name} {r.Verdict} {r.Message}"))}{string.Join(" | ", known.Build)}");
        }
    }

    private static bool Named(ResidentExercise known, string says) => known.Results.Any(r => r.Message.Contains(says, StringComparison.Ordinal));

    private static void Save(string path, string statements) => File.WriteAllText(path, Code(statements, "-"));

    private static string Code(string statements, string edit) =>
        $"// Edit {edit}\nnamespace Exercises;\n\npublic static class TwoThreads\n{{\n    public static void Serve()\n    {{\n        {statements}\n    }}\n}}\n";
}
