using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;

namespace ConcurrencyWorkshop.Testing;

/// <summary>Prints what each part took and found, as soon as it is known, and the total.</summary>
internal sealed class Report
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    private readonly List<string> failures = [];
    private readonly Stopwatch total = Stopwatch.StartNew();
    private int passed;
    private int failed;

    /// <summary>A part that is no test project counts as one test.</summary>
    public void Step(string name, Func<Outcome> run)
    {
        var outcome = Shown(name, run);
        if (outcome.ExitCode == 0) passed++;
        else failed++;
        Print(outcome, outcome.ExitCode == 0 ? "ok" : $"FAILED (exit code {outcome.ExitCode})");
        if (outcome.ExitCode != 0) Show(name, outcome);
    }

    /// <summary>A test project; without results, or failing without a failed test, it counts as one failure more.</summary>
    public void Tests(string name, string[] results, Func<Outcome> run)
    {
        var outcome = Shown(name, run);
        if (!results.All(File.Exists))
        {
            failed++;
            Print(outcome, $"FAILED: no results (exit code {outcome.ExitCode})");
            Show(name, outcome);
            return;
        }

        var tests = results.SelectMany(file => XDocument.Load(file).Descendants(Trx + "UnitTestResult")).ToLookup(test => (string?)test.Attribute("outcome"));
        var (ok, skipped) = (tests["Passed"].Count(), tests["NotExecuted"].Count());
        var wrong = tests.Where(group => group.Key is not ("Passed" or "NotExecuted")).Sum(group => group.Count());
        // The host died, say: what it had run until then is no proof.
        if (outcome.ExitCode != 0 && wrong == 0 || ok + wrong + skipped == 0) wrong++;
        passed += ok;
        failed += wrong;
        Print(outcome, $"{ok} passed, {wrong} failed{(skipped > 0 ? $", {skipped} skipped" : "")}");
        foreach (var test in tests["NotExecuted"])
            Console.WriteLine($"    skipped: {(string?)test.Attribute("testName")}: {test.Descendants(Trx + "Message").Concat(test.Descendants(Trx + "StdOut")).FirstOrDefault()?.Value.Trim()}");
        if (wrong > 0) Show(name, outcome);
    }

    /// <summary>Prints the total, its last line, and gives the exit code.</summary>
    public int End()
    {
        Console.WriteLine();
        if (failures.Count > 0) Console.WriteLine($"Failed, with its output above: {string.Join(", ", failures)}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{total.Elapsed.TotalSeconds:0} s in all"));
        Console.WriteLine($"Tests: {passed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    // What runs shows before it ends: some parts take minutes.
    private static Outcome Shown(string name, Func<Outcome> run)
    {
        Console.Write($"{name,-16} ");
        Console.Out.Flush();
        return run();
    }

    private static void Print(Outcome outcome, string result) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Took.TotalSeconds,6:0.0} s   {result}"));

    private void Show(string name, Outcome outcome)
    {
        failures.Add(name);
        Console.WriteLine();
        foreach (var line in outcome.Output.TrimEnd().Split('\n')) Console.WriteLine("    " + line.TrimEnd());
        Console.WriteLine();
    }
}
