using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop.Running;

/// <summary>Prints each exercise's verdict with the pictures and what to do next, and the sum of it all.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="folder">The project's folder; null where it is not known.</param>
internal sealed class VerdictPrinter(Terminal terminal, string? folder) : IVerdictReceiver
{
    private const int MostOutputLines = 20;
    private const int Indent = 2;

    /// <summary>Prints an exercise.</summary>
    public void Exercise(string exercise, Verdict verdict, IReadOnlyList<TestResult> results)
    {
        var name = exercise.Length == 0 ? "other tests" : exercise;
        var word = verdict switch
        {
            Verdict.Passed => "",
            Verdict.Failed => "",
            _ => "   not judged",
        };
        terminal.Out.WriteLine($"{terminal.MarkOf(verdict)} {name}{word}");
        if (verdict == Verdict.Passed)
        {
            var pictures = TestResult.PicturesOf(results).ToList();
            foreach (var picture in pictures)
            {
                terminal.Out.WriteLine();
                Indented(picture);
            }

            if (pictures.Count > 0) terminal.Out.WriteLine();
            return;
        }

        var told = new HashSet<string>();
        foreach (var result in results.Where(r => r.Verdict != Verdict.Passed))
        {
            // A fault such as an endless loop fails every test in the same words.
            var isTold = !told.Add(Lines(result.Message).TakeWhile(line => line.Length > 0).Aggregate("", string.Concat));
            terminal.Out.WriteLine();
            if (result.Test.Name.Length > 0) terminal.Out.WriteLine($"  {terminal.MarkOf(result.Verdict)} {result.Test.Name}{(isTold ? ": the same" : "")}");
            if (isTold) continue;
            Indented(exercise.Length > 0 ? NextStep.Cut(result.Message) : result.Message);
            if (result.Output.Trim().Length == 0) continue;
            terminal.Out.WriteLine("  It printed:");
            Indented(string.Join('\n', Lines(result.Output.TrimEnd()).TakeLast(MostOutputLines)));
        }

        if (results.Count(r => r.Verdict == Verdict.Passed) is > 0 and var passed)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine($"  ({(passed == 1 ? "1 other test passes" : $"{passed} other tests pass")})");
        }

        if (exercise.Length > 0) Next(exercise);
        terminal.Out.WriteLine();
    }

    /// <summary>Prints how many exercises are green, red and not judged.</summary>
    public void Summary(IReadOnlyDictionary<string, Verdict> verdicts)
    {
        int Count(Verdict verdict) => verdicts.Values.Count(v => v == verdict);
        var green = Count(Verdict.Passed);
        var red = Count(Verdict.Failed);
        var open = Count(Verdict.NotJudged);
        terminal.Out.WriteLine(red + open == 0
            ? $"All green: {Exercises(green)}."
            : $"{Exercises(verdicts.Count)}: {green} green, {red} red{(open > 0 ? $", {open} not judged" : "")}.");
    }

    /// <summary>Says that there is no test.</summary>
    public void NothingToRun() => terminal.Out.WriteLine(
        "There is no test to run: a test is a method with [Fact, Trait(\"Exercise\", \"two-threads\")]. Scaffold the project anew where it has lost its own.");

    private void Next(string exercise)
    {
        var path = Scaffold.FolderOf(folder, exercise);
        var hints = $".kit/exercises/{exercise}/HINTS.md";
        terminal.Out.WriteLine();
        OnOneLine($"  Next: edit {path}/{Scaffold.PascalCase(exercise)}.cs,", " ", $"then: dotnet run -- {exercise}");
        if (folder is not null && File.Exists(Path.Combine(folder, hints))) OnOneLine($"  Task: {path}/README.md", "   ", $"Hints: {hints}");
        else terminal.Out.WriteLine($"  Task: {path}/README.md");
    }

    // Long names take two.
    private void OnOneLine(string first, string between, string second)
    {
        var whole = first + between + second;
        string[] lines = whole.Length <= terminal.Width ? [whole] : [first, "  " + second];
        foreach (var line in lines) terminal.Out.WriteLine(line);
    }

    /// <summary>A message is set in by two columns; lines of the attendee's own words may be longer than the terminal is wide.</summary>
    private void Indented(string text)
    {
        foreach (var line in Lines(text).SelectMany(line => TextWidth.Wrap(line, Math.Max(40, terminal.Width - Indent), Indent)))
            terminal.Out.WriteLine(line.Length == 0 ? "" : new string(' ', Indent) + line);
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static string Exercises(int count) => count == 1 ? "1 exercise" : $"{count} exercises";
}
