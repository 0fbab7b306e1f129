using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;

namespace ConcurrencyWorkshop.Testing;

/// <summary>What each step took and found, and the totals.</summary>
internal sealed class Report
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    private readonly List<string> lines = [];
    private int passed;
    private int failed;

    /// <summary>A step that fails counts as one failure.</summary>
    public void Step(string name, Func<int> run)
    {
        var (exitCode, seconds) = Timed(name, run);
        if (exitCode != 0) failed++;
        Add(name, seconds, exitCode == 0 ? "ok" : $"FAILED (exit code {exitCode})");
    }

    /// <summary>A test project; without results, or failing without a failed test, it counts as one failure more.</summary>
    public void Tests(string name, string results, Func<int> run)
    {
        var (exitCode, seconds) = Timed(name, run);
        if (!File.Exists(results))
        {
            failed++;
            Add(name, seconds, $"FAILED: no results (exit code {exitCode})");
            return;
        }

        var tests = XDocument.Load(results).Descendants(Trx + "UnitTestResult").ToLookup(test => (string?)test.Attribute("outcome"));
        var (ok, skipped) = (tests["Passed"].Count(), tests["NotExecuted"].Count());
        var wrong = tests.Where(group => group.Key is not ("Passed" or "NotExecuted")).Sum(group => group.Count());
        // The host died, say: what it had run until then is no proof.
        if (exitCode != 0 && wrong == 0 || ok + wrong + skipped == 0) wrong++;
        passed += ok;
        failed += wrong;
        Add(name, seconds, $"{ok} passed, {wrong} failed{(skipped > 0 ? $", {skipped} skipped" : "")}");
        foreach (var test in tests["NotExecuted"])
            lines.Add($"    skipped: {(string?)test.Attribute("testName")}: {test.Descendants(Trx + "Message").Concat(test.Descendants(Trx + "StdOut")).FirstOrDefault()?.Value.Trim()}");
    }

    /// <summary>Prints everything, the total last, and gives the exit code.</summary>
    public int Print()
    {
        Console.WriteLine();
        foreach (var line in lines) Console.WriteLine(line);
        Console.WriteLine();
        Console.WriteLine($"Tests: {passed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private static (int ExitCode, double Seconds) Timed(string name, Func<int> run)
    {
        Console.WriteLine($"== {name}");
        var watch = Stopwatch.StartNew();
        return (run(), watch.Elapsed.TotalSeconds);
    }

    private void Add(string name, double seconds, string outcome) =>
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"{name,-16} {seconds,6:0.0} s   {outcome}"));
}
