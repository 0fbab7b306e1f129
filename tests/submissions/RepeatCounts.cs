using System.Globalization;

namespace ConcurrencyWorkshop.Submissions;

/// <summary>How often something came out otherwise than it should, or than before.</summary>
/// <param name="Misjudged">Submissions that were not judged as they should be.</param>
/// <param name="Verdicts">Times that a verdict changed.</param>
/// <param name="Messages">Times that a message changed.</param>
/// <param name="Traces">Times that a recorded schedule or search changed.</param>
internal readonly record struct RepeatCounts(int Misjudged, int Verdicts, int Messages, int Traces)
{
    private const string Heading = "counts: ";

    /// <summary>Whether nothing was wrong and nothing changed.</summary>
    internal bool AreZero => this == default;

    public static RepeatCounts operator +(RepeatCounts a, RepeatCounts b) =>
        new(a.Misjudged + b.Misjudged, a.Verdicts + b.Verdicts, a.Messages + b.Messages, a.Traces + b.Traces);

    /// <summary>The line by which a process hands its counts to the one that started it.</summary>
    internal string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Heading}{Misjudged} {Verdicts} {Messages} {Traces}");

    /// <summary>The counts of such a line; null where it is another.</summary>
    internal static RepeatCounts? FromLine(string line) =>
        line.StartsWith(Heading, StringComparison.Ordinal)
        && Array.ConvertAll(line[Heading.Length..].Split(' '), int.Parse) is [var misjudged, var verdicts, var messages, var traces]
            ? new RepeatCounts(misjudged, verdicts, messages, traces)
            : null;
}
