using System.Text.RegularExpressions;

namespace ConcurrencyWorkshop.Pictures;

/// <summary>
/// A picture as a snapshot file holds it: rows in order of name and begin, no lanes, no output, since those a
/// right answer may choose. All that is compared is in the text and can be read back.
/// </summary>
internal static partial class SnapshotText
{
    /// <summary>The file's content, with LF between its lines and none after the last.</summary>
    public static string Write(Picture picture) =>
        string.Join('\n', PictureBlock.Draw(PictureStyle.Unicode, 0, [new PictureBlock("", picture, [])], isReadBack: true));

    /// <summary>The picture that a file's content shows; null where it was not written by <see cref="Write"/>.</summary>
    public static Picture? Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var left = lines[0].Length - lines[0].TrimStart(' ').Length;
        var label = lines[0].LastIndexOf(' ') + 1;
        if (!Moment.TryRead(lines[0][label..], out var end)) return null;
        var columns = Math.Max(0, label - left);
        var scale = TimeScale.Read(end, columns);

        var written = new List<(string Name, string Bar, string Figures)>();
        var duration = end;
        string? longName = null;
        var at = 1;
        for (; at < lines.Length && lines[at].Length > 0 && left > 0; at++)
        {
            var (head, bar) = TextWidth.Split(lines[at], left);
            if (!head.EndsWith("  ", StringComparison.Ordinal))
            {
                longName = lines[at];
            }
            else if (FigureAtHand().IsMatch(bar) && head.Trim().Length == 0 && longName is null && written.Count > 0)
            {
                written[^1] = written[^1] with { Figures = written[^1].Figures + " " + bar };
            }
            else
            {
                written.Add((longName ?? head.TrimEnd(), bar, ""));
                longName = null;
            }
        }
        var rows = new List<PictureRow>();
        foreach (var (name, bar, figures) in written)
        {
            if (Row(name, bar, figures, scale) is not { } row) return null;
            rows.Add(row);
        }
        for (; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith(PictureBlock.Over, StringComparison.Ordinal)) continue;
            if (!Moment.TryRead(lines[at][PictureBlock.Over.Length..].Replace(" ", ""), out duration)) return null;
        }
        var picture = new Picture(rows, duration);
        // What was edited by hand may read as some picture, yet not as the one it looks like.
        return Write(picture) == string.Join('\n', lines) ? picture : null;
    }

    private static PictureRow? Row(string name, string bar, string figures, TimeScale scale)
    {
        var how = Enum.GetValues<RowEnd>().FirstOrDefault(how => how != RowEnd.Completed && bar.EndsWith(PictureBlock.Ending(how), StringComparison.Ordinal));
        var parts = figures.Length > 0 ? Figures(figures) : Marks(bar[..^PictureBlock.Ending(how).Length], scale);
        var segments = new List<Segment>();
        foreach (var (mark, from, to) in parts)
        {
            if (mark == PictureStyle.Unicode.Moment) return new PictureRow(name, from, from, how, []);
            if (!TryActivity(mark, out var activity)) return null;
            if (segments.Count > 0 && segments[^1].Activity == activity) segments[^1] = segments[^1] with { To = to };
            else segments.Add(new Segment(from, to, activity));
        }
        return segments.Count == 0 ? null : new PictureRow(name, segments[0].From, segments[^1].To, how, segments);
    }

    private static IEnumerable<(char Mark, long From, long To)> Marks(string bar, TimeScale scale)
    {
        for (var column = bar.Length - bar.TrimStart(' ').Length; column < bar.Length; column++)
            yield return (bar[column], column * scale.Unit, (column + 1) * scale.Unit);
    }

    private static IEnumerable<(char Mark, long From, long To)> Figures(string figures)
    {
        foreach (Match figure in FigureAtHand().Matches(figures))
        {
            Moment.TryRead(figure.Groups["from"].Value, out var from);
            Moment.TryRead(figure.Groups["to"].Value, out var to);
            yield return (figure.Groups["mark"].Value[0], from, to);
        }
    }

    private static bool TryActivity(char mark, out Activity? activity)
    {
        foreach (var known in PictureStyle.Unicode.Marks)
        {
            if (known.Mark != mark) continue;
            activity = known.Activity;
            return true;
        }
        activity = null;
        return false;
    }

    [GeneratedRegex(@"(?<mark>\S)\s+(?<from>[0-9.]+s)(-(?<to>[0-9.]+s))?")]
    private static partial Regex FigureAtHand();
}
