using System.Text.RegularExpressions;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>Texts of the exercises, which are Markdown, as a terminal shows them.</summary>
internal static partial class Texts
{
    /// <summary>The hints of a <c>HINTS.md</c>, in rising strength: what stands below each second heading.</summary>
    internal static IReadOnlyList<string> Hints(string markdown) =>
        [.. Heading().Split("\n" + markdown.ReplaceLineEndings("\n")).Skip(1).Select(hint => hint.Trim()).Where(hint => hint.Length > 0)];

    /// <summary>The text without the marks that only a renderer needs.</summary>
    internal static string Plain(string markdown) =>
        Link().Replace(Bold().Replace(markdown.ReplaceLineEndings("\n"), "$1"), "$1 ($2)");

    [GeneratedRegex(@"\n## +")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\*\*(.+?)\*\*", RegexOptions.Singleline)]
    private static partial Regex Bold();

    [GeneratedRegex(@"\[([^\]]+)\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
