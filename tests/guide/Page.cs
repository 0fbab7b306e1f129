using System.Text;
using System.Text.RegularExpressions;
using ConcurrencyWorkshop.Submissions;

namespace ConcurrencyWorkshop.Guide;

/// <summary>
/// A page of the guide. Between <c>&lt;!-- kind: arguments --&gt;</c> and <c>&lt;!-- end --&gt;</c> stands what is written by
/// the program; the rest is written by hand.
/// </summary>
/// <param name="path">The file.</param>
internal sealed partial class Page(string path)
{
    private const string End = "<!-- end -->";

    /// <summary>All pages: every Markdown file of the workshop's folder but the kit's.</summary>
    internal static IReadOnlyList<Page> All { get; } =
        [.. Directory.EnumerateFiles(Workshop, "*.md")
            .Concat(Directory.EnumerateFiles(System.IO.Path.Combine(Workshop, "guide"), "*.md"))
            .Order(StringComparer.Ordinal).Select(file => new Page(file))];

    /// <summary>The folder of what an instructor uses.</summary>
    internal static string Workshop => System.IO.Path.Combine(Corpus.Root, "workshop");

    /// <summary>The file.</summary>
    internal string Path => path;

    /// <summary>What it holds, with LF between the lines on every system.</summary>
    internal string Text => File.ReadAllText(path).ReplaceLineEndings("\n");

    /// <summary>What it holds of its own: nothing of what is written by the program.</summary>
    internal string ByHand
    {
        get
        {
            var text = new StringBuilder();
            var isByHand = true;
            foreach (var line in Text.Split('\n'))
            {
                if (line == End) isByHand = true;
                if (isByHand) text.Append(line).Append('\n');
                if (Opening().IsMatch(line)) isByHand = false;
            }

            return text.ToString();
        }
    }

    /// <summary>The markers, in order.</summary>
    internal IEnumerable<Marker> Markers => Text.Split('\n').Select(line => Opening().Match(line)).Where(m => m.Success).Select(ToMarker);

    /// <summary>What it should hold.</summary>
    /// <param name="report">Told where something cannot be written; what stands there stays.</param>
    internal string Fill(Action<string> report)
    {
        var lines = Text.Split('\n');
        var filled = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            filled.Add(lines[i]);
            if (Opening().Match(lines[i]) is not { Success: true } match) continue;
            var marker = ToMarker(match);
            var end = Array.IndexOf(lines, End, i + 1);
            if (end < 0 || lines.AsSpan(i + 1, end - i - 1).ToArray().Any(line => Opening().IsMatch(line)))
            {
                report($"{this}:{i + 1}: {marker} has no {End} of its own.");
                continue;
            }

            try
            {
                filled.AddRange(Content.Of(marker, this).Split('\n'));
            }
            catch (InvalidDataException e)
            {
                report($"{this}:{i + 1}: {e.Message}");
                filled.AddRange(lines[(i + 1)..end]);
            }

            i = end - 1;
        }

        return string.Join('\n', filled);
    }

    /// <summary>How a link from this page to a file of the repository reads.</summary>
    internal string LinkTo(string file) => System.IO.Path.GetRelativePath(System.IO.Path.GetDirectoryName(path)!, file).Replace('\\', '/');

    /// <summary>Its path in the repository.</summary>
    public override string ToString() => System.IO.Path.GetRelativePath(Corpus.Root, path).Replace('\\', '/');

    private static Marker ToMarker(Match match) =>
        new(match.Groups["kind"].Value, match.Groups["arguments"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("^<!-- (?<kind>[a-z]+):(?<arguments> .+) -->$")]
    private static partial Regex Opening();
}

/// <summary>Says what the program is to write at a place of a page.</summary>
/// <param name="Kind">Code, a picture …</param>
/// <param name="Arguments">Of what.</param>
internal sealed record Marker(string Kind, IReadOnlyList<string> Arguments)
{
    /// <summary>As it stands in the page.</summary>
    public override string ToString() => $"<!-- {Kind}: {string.Join(' ', Arguments)} -->";
}
