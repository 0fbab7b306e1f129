using System.Text;

namespace ConcurrencyWorkshop.Pictures;

/// <summary>A picture with what stands beside it: a title in the ruler's line and a note at each row.</summary>
/// <param name="Title">What stands left of the ruler; empty for none.</param>
/// <param name="Picture">What is drawn.</param>
/// <param name="Notes">For each row what stands between its name and its bar: its lane. Empty for none.</param>
internal sealed record PictureBlock(string Title, Picture Picture, IReadOnlyList<string> Notes)
{
    /// <summary>How wide a picture may be: a terminal's 80 columns, less two by which a runner sets a message in.</summary>
    public const int Width = 78;

    // A longer name gets a line of its own, so that it leaves room for its bar.
    private const int WidestName = 24;

    /// <summary>Draws blocks on one scale with their bars below each other, and a legend of the marks used.</summary>
    /// <param name="style">The marks.</param>
    /// <param name="indent">Columns left free before each line.</param>
    /// <param name="blocks">What is drawn, from top to bottom.</param>
    /// <param name="first">The first row that is drawn.</param>
    /// <param name="most">The most rows that are drawn of a block.</param>
    /// <param name="isReadBack">Whether the text must say each moment: then every row has figures where one needs them.</param>
    public static List<string> Draw(PictureStyle style, int indent, IReadOnlyList<PictureBlock> blocks, int first = 0, int most = int.MaxValue, bool isReadBack = false)
    {
        var margin = indent + (blocks.Any(block => block.Title.Length > 0) ? 2 : 0);
        var rows = blocks.SelectMany(block => block.Picture.Rows).ToList();
        var names = rows.Select(row => TextWidth.Of(row.Name)).Where(width => width <= WidestName).DefaultIfEmpty(rows.Count == 0 ? 0 : 4).Max();
        var notes = blocks.SelectMany(block => block.Notes).Select(TextWidth.Of).DefaultIfEmpty(0).Max();
        var left = margin + names + (names > 0 ? 2 : 0) + (notes > 0 ? notes + 2 : 0);
        left = Math.Max(left, blocks.Max(block => block.Title.Length > 0 ? indent + block.Title.Length + 2 : 0));
        var endings = rows.Select(row => Ending(row.How).Length).DefaultIfEmpty(0).Max();
        // The last label reaches beyond the bars, as words at their ends do.
        var last = Moment.Label(blocks.Max(block => block.Picture.End), Moment.Second).Length + 1;
        var scale = TimeScale.For(Width - left - Math.Max(last, endings), blocks.Select(block => block.Picture));

        var lines = new List<string>();
        foreach (var block in blocks)
        {
            var ruler = blocks.Count == 1 ? scale : scale.Until(block.Picture.End);
            lines.Add((new string(' ', indent) + block.Title).PadRight(left) + ruler.Ruler());
            if (block.Picture.Rows.Count == 0) lines.Add(new string(' ', margin) + "(no rows)");
            var shown = block.Picture.Rows.Skip(first).Take(most).ToList();
            if (first > 0) lines.Add($"{new string(' ', margin)}({first} more above)");
            for (var i = 0; i < shown.Count; i++)
            {
                var note = block.Notes.Count == 0 ? "" : block.Notes[first + i];
                lines.AddRange(block.Row(style, scale, shown[i], margin, names, note, left, isReadBack));
            }
            var below = block.Picture.Rows.Count - first - shown.Count;
            if (below > 0 && shown.Count > 0) lines.Add($"{new string(' ', margin)}({below} more below)");
        }
        var legend = Legend(style, rows);
        var over = blocks[^1].Picture is var picture && picture.Duration < picture.End ? $"{Over}{Moment.Say(picture.Duration)}" : "";
        if (legend.Length + over.Length > 0) lines.Add("");
        if (over.Length > 0) lines.Add(new string(' ', indent) + over);
        if (legend.Length > 0) lines.Add(new string(' ', indent) + legend);
        return lines;
    }

    /// <summary>What begins the line that says when the scenario was over, where rows outlast it.</summary>
    public const string Over = "The scenario was over at ";

    /// <summary>The word after the bar of a row that did not run to completion.</summary>
    public static string Ending(RowEnd how) => how switch
    {
        RowEnd.Faulted => " failed",
        RowEnd.Canceled => " cancelled",
        RowEnd.Unfinished => " unfinished",
        _ => "",
    };

    private IEnumerable<string> Row(PictureStyle style, TimeScale scale, PictureRow row, int margin, int names, string note, int left, bool isReadBack)
    {
        var name = row.Name;
        if (TextWidth.Of(name) > names)
        {
            yield return new string(' ', margin) + name;
            name = "";
        }
        var head = new string(' ', margin) + TextWidth.Pad(name, names) + "  " + note;
        yield return TextWidth.Pad(head, left) + Bar(style, scale, row) + Ending(row.How);
        if (scale.IsExact || (!isReadBack && scale.Shows(row))) yield break;
        foreach (var line in TextWidth.Wrap(Figures(style, row), Width - left)) yield return new string(' ', left) + line;
    }

    private static string Bar(PictureStyle style, TimeScale scale, PictureRow row)
    {
        var bar = new StringBuilder().Append(' ', (int)(row.Begin / scale.Unit));
        if (row.Length == 0) return bar.Append(style.Moment).ToString();
        for (var column = row.Begin / scale.Unit; column * scale.Unit < row.End; column++)
        {
            var middle = Math.Clamp(column * scale.Unit + scale.Unit / 2, row.Begin, row.End - 1);
            bar.Append(style.Mark(row.Segments.First(segment => segment.From <= middle && segment.To > middle).Activity));
        }
        return bar.ToString();
    }

    private static string Figures(PictureStyle style, PictureRow row)
    {
        static string Figure(long micros) => Moment.Label(micros, Moment.Second);
        if (row.Length == 0) return $"{style.Moment} {Figure(row.Begin)}";
        return string.Join("  ", row.Segments.Select(segment => $"{style.Mark(segment.Activity)} {Figure(segment.From)}-{Figure(segment.To)}"));
    }

    private static string Legend(PictureStyle style, IReadOnlyList<PictureRow> rows)
    {
        var used = rows.SelectMany(row => row.Segments).Select(segment => style.Mark(segment.Activity)).ToHashSet();
        if (rows.Any(row => row.Length == 0)) used.Add(style.Moment);
        return string.Join("   ", style.Marks.Where(mark => used.Contains(mark.Mark)).Select(mark => $"{mark.Mark} {mark.Meaning}"));
    }
}
