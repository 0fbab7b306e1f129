using System.Globalization;

namespace ConcurrencyWorkshop.Benchmarks;

/// <summary>What to measure, and how often.</summary>
/// <param name="Runs">How often each thing is measured.</param>
/// <param name="Parts">The parts of the table wanted; all where none is named.</param>
internal sealed record Arguments(int Runs, IReadOnlyList<string> Parts)
{
    public const string Usage = """
        dotnet run --project tests/benchmarks -c Release [-- [--runs N] [PART …]]

            --runs N   measure each thing N times, from 1 to 100; 5 where nothing is said
            PART       only this part of the table: load, memory, sections, test, start, board, watch, edits,
                       faults, scaffold, package
        """;

    private static readonly string[] KnownParts = ["load", "memory", "sections", "test", "start", "board", "watch", "edits", "faults", "scaffold", "package"];

    public bool Wants(string part) => Parts.Count == 0 || Parts.Contains(part);

    /// <summary>The arguments, or null and what is wrong with them.</summary>
    public static Arguments? Parse(string[] args, out string problem)
    {
        problem = "";
        var runs = 5;
        var parts = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--runs")
            {
                var text = ++i < args.Length ? args[i] : "";
                if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out runs) || runs is < 1 or > 100)
                {
                    problem = $"--runs takes a number from 1 to 100, not '{text}'.";
                    return null;
                }
            }
            else if (KnownParts.Contains(args[i]))
            {
                parts.Add(args[i]);
            }
            else
            {
                problem = $"There is no '{args[i]}'.";
                return null;
            }
        }
        return new Arguments(runs, parts);
    }
}
