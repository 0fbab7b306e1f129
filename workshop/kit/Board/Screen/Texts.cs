using System.Text.RegularExpressions;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>Texts of the exercises, which are Markdown, as a terminal shows them.</summary>
internal static partial class Texts
{
    /// <summary>The hints of a <c>HINTS.md</c>, in rising strength: what stands below each second heading.</summary>
    internal static IReadOnlyList<string> Hints(string markdown) =>
        [.. Heading().Split("\n" + markdown.ReplaceLineEndings("\n")).Skip(1).Select(hint => hint.Trim()).Where(hint => hint.Length > 0)];

    /// <summary>The text of a file; null where it is missing, or cannot be read as while an editor writes it.</summary>
    internal static string? Read(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The text without the marks that only a renderer needs.</summary>
    internal static string Plain(string markdown) =>
        Link().Replace(Bold().Replace(markdown.ReplaceLineEndings("\n"), "$1"), "$1 ($2)");

    /// <summary>The same, each paragraph on one line, so that it can be wrapped to any width.</summary>
    internal static string Flowing(string markdown)
    {
        var lines = new List<string>();
        foreach (var line in Plain(markdown).TrimEnd().Split('\n'))
        {
            // Code is indented, a table begins with a bar; an item of a list begins a line of its own.
            if (lines is [.., [not (' ' or '|' or '#'), ..] before] && line is [not (' ' or '|' or '#' or '-' or '*' or '>'), ..]
                && !before.StartsWith("```", StringComparison.Ordinal) && !line.StartsWith("```", StringComparison.Ordinal) && !char.IsAsciiDigit(line[0]))
                lines[^1] += " " + line;
            else lines.Add(line.TrimEnd());
        }

        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"\n## +")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\*\*(.+?)\*\*", RegexOptions.Singleline)]
    private static partial Regex Bold();

    [GeneratedRegex(@"\[([^\]]+)\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
