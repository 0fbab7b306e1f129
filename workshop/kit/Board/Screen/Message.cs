using System.Globalization;
using System.Text.RegularExpressions;
using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>A failing test's message with what matters most first: what went wrong, and where, before picture and advice.</summary>
internal sealed partial class Message
{
    private readonly List<List<string>> _paragraphs = [];
    private readonly int _cause;

    /// <summary>Understands a message of a test.</summary>
    internal Message(string text)
    {
        var paragraph = new List<string>();
        foreach (var line in Line.Visible(NextStep.Cut(text)).TrimEnd().Split('\n'))
        {
            if (line.Trim().Length > 0)
            {
                paragraph.Add(line);
                continue;
            }

            if (paragraph.Count > 0) _paragraphs.Add(paragraph);
            paragraph = [];
        }

        if (paragraph.Count > 0) _paragraphs.Add(paragraph);
        // The sentence that names the line; the first says only how the pictures differ.
        _cause = _paragraphs.FindIndex(p => PlaceInBrackets().IsMatch(string.Join(' ', p)));
    }

    /// <summary>What went wrong, line by line: the first paragraph, and the one that names the cause and its line.</summary>
    internal IEnumerable<string> Lead => _paragraphs.Count == 0 ? []
        : _cause > 0 ? [.. _paragraphs[0], .. _paragraphs[_cause].Select(line => line.Trim())]
        : _paragraphs[0];

    /// <summary>The other paragraphs, each of lines, in their order.</summary>
    internal IEnumerable<IReadOnlyList<string>> Rest => _paragraphs.Where((_, i) => i > 0 && i != _cause);

    /// <summary>What went wrong, as sentences on one line.</summary>
    internal string Sentence
    {
        get
        {
            if (_paragraphs.Count == 0) return "";
            // The first paragraph of a search goes on with advice.
            var first = Joined(_paragraphs[0].TakeWhile((line, i) => i == 0 || !line.TrimStart().StartsWith("Why it matters", StringComparison.Ordinal)));
            return _cause > 0 ? $"{first} {Joined(_paragraphs[_cause])}" : first;
        }
    }

    /// <summary>The line that the message names in the file; null where it names none there.</summary>
    internal int? LineIn(string fileName)
    {
        foreach (Match match in PlaceInBrackets().Matches(string.Join('\n', _paragraphs.Select(p => string.Join(' ', p.Select(line => line.Trim()))))))
            if (match.Groups[1].Value == fileName) return int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
        return null;
    }

    private static string Joined(IEnumerable<string> lines) => string.Join(' ', lines.Select(line => line.Trim()));

    // (TwoThreads.cs:14)
    [GeneratedRegex(@"\(([^()\s:]+):(\d+)\)")]
    private static partial Regex PlaceInBrackets();
}
