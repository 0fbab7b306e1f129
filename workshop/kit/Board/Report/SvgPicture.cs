using System.Globalization;
using System.Text;
using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop.Board.Report;

/// <summary>
/// A picture as SVG. Times are percentages of the width and heights are pixels, so that it fits a phone and a projector
/// with letters that are never scaled.
/// </summary>
internal static class SvgPicture
{
    private const int Head = 26;
    private const int RowHeight = 46;
    private const int BarHeight = 18;
    private const int MostRows = 60;
    private const int MostTicks = 5;

    /// <summary>The figure: its heading, the picture, and below it the same as a table.</summary>
    /// <param name="id">What tells it from all other figures of the page.</param>
    /// <param name="heading"><c>Expected</c> or <c>Yours</c>.</param>
    /// <param name="test">The test's name.</param>
    /// <param name="picture">What is shown.</param>
    /// <param name="end">The moment at the right edge: that of the longer of two pictures that stand side by side.</param>
    internal static string Figure(string id, string heading, string test, ReportPicture picture, long end)
    {
        var rows = picture.Rows.Take(MostRows).ToList();
        var height = Head + rows.Count * RowHeight + 4;
        var html = new StringBuilder();
        html.Append($"<figure>\n<figcaption>{heading} <span class=\"took\">{Html.Text(Moment.Say(picture.Duration))}</span></figcaption>\n");
        html.Append($"<svg class=\"picture\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" width=\"100%\" height=\"{height}\" data-end=\"{end}\">\n");
        html.Append($"<title id=\"{id}-t\">{heading}: the schedule of {Html.Text(test)}</title>\n<desc id=\"{id}-d\">{Html.Text(Sentences(picture))}</desc>\n");
        foreach (var tick in Ticks(end))
        {
            var x = Html.Percent(tick.Moment, end);
            var anchor = tick.Moment == 0 ? "start" : tick.Moment == end ? "end" : "middle";
            html.Append($"<line class=\"grid\" x1=\"{x}\" x2=\"{x}\" y1=\"{Head - 6}\" y2=\"{height}\"/><text class=\"tick\" x=\"{x}\" y=\"14\" text-anchor=\"{anchor}\">{tick.Label}</text>\n");
        }

        if (rows.Count == 0) html.Append($"<text class=\"row\" x=\"0\" y=\"{Head + 14}\">(no rows)</text>\n");
        for (var i = 0; i < rows.Count; i++) Row(html, rows[i], Head + i * RowHeight, end);
        html.Append("</svg>\n");
        if (picture.Rows.Count > MostRows) html.Append($"<p class=\"quiet\">and {picture.Rows.Count - MostRows} more rows</p>\n");
        html.Append($"<details><summary>{heading}, as text</summary>\n{Table(picture)}</details>\n</figure>\n");
        return html.ToString();
    }

    /// <summary>The picture in words: what a row did and when.</summary>
    internal static string Sentences(ReportPicture picture)
    {
        var rows = picture.Rows.Count == 0 ? "No rows." : string.Join(' ', picture.Rows.Select(row => $"{Who(row)}: {What(row)}."));
        return $"{rows} It takes {Moment.Say(picture.Duration)}.";
    }

    /// <summary>The word for what is done.</summary>
    internal static string Word(Activity? activity) => PictureStyle.Unicode.Marks.First(mark => mark.Activity == activity && mark.Meaning != "took no time").Meaning;

    /// <summary>The legend of the marks that pictures show, with their words.</summary>
    internal static string Legend(IEnumerable<ReportPicture> pictures)
    {
        var used = pictures.SelectMany(picture => picture.Rows).SelectMany(row => row.Segments).Select(segment => segment.Activity).ToHashSet();
        if (used.Count == 0) return "";
        var items = PictureStyle.Unicode.Marks.Where(mark => mark.Meaning != "took no time" && used.Contains(mark.Activity))
            .Select(mark => $"<li><svg width=\"26\" height=\"14\" aria-hidden=\"true\"><rect class=\"{Class(mark.Activity)}\" x=\"1\" y=\"1\" width=\"24\" height=\"12\" rx=\"2\"/></svg> {mark.Meaning}</li>");
        return $"<ul class=\"legend\" aria-label=\"What the marks mean\">{string.Concat(items)}</ul>\n";
    }

    private static void Row(StringBuilder html, ReportRow row, int top, long end)
    {
        var bar = top + RowHeight - BarHeight - 6;
        html.Append($"<text class=\"row\" x=\"0\" y=\"{top + 14}\"><tspan class=\"name\">{Html.Text(row.Name)}</tspan>");
        if (row.Note.Length > 0) html.Append($"<tspan class=\"note\" dx=\"8\">{Html.Text(row.Note)}</tspan>");
        if (PictureBlock.Ending(row.How) is { Length: > 0 } ending) html.Append($"<tspan class=\"note\" dx=\"8\">{ending.Trim()}</tspan>");
        html.Append("</text>\n");
        if (row.Segments.Count == 0)
        {
            var x = Html.Percent(row.Begin, end);
            html.Append($"<line class=\"moment\" x1=\"{x}\" x2=\"{x}\" y1=\"{bar}\" y2=\"{bar + BarHeight}\"/>\n");
        }

        foreach (var segment in row.Segments)
            html.Append($"<rect class=\"{Class(segment.Activity)}\" x=\"{Html.Percent(segment.From, end)}\" y=\"{bar}\" width=\"{Html.Percent(segment.To - segment.From, end)}\" height=\"{BarHeight}\"/>\n");
    }

    private static string Table(ReportPicture picture)
    {
        var hasNotes = picture.Rows.Any(row => row.Note.Length > 0);
        var html = new StringBuilder("<table class=\"text\"><thead><tr><th scope=\"col\">Row</th>");
        html.Append(hasNotes ? "<th scope=\"col\">Thread</th>" : "").Append("<th scope=\"col\">What it does</th></tr></thead><tbody>\n");
        foreach (var row in picture.Rows)
        {
            html.Append($"<tr><th scope=\"row\">{Html.Text(row.Name)}</th>");
            if (hasNotes) html.Append($"<td>{Html.Text(row.Note)}</td>");
            html.Append($"<td>{What(row)}</td></tr>\n");
        }

        return html.Append("</tbody></table>\n").ToString();
    }

    private static string Who(ReportRow row) => row.Note.Length > 0 ? $"{row.Name} ({row.Note})" : row.Name;

    private static string What(ReportRow row)
    {
        var what = row.Segments.Count == 0
            ? $"took no time, at {Moment.Say(row.Begin)}"
            : string.Join(", ", row.Segments.Select(segment => $"{Word(segment.Activity)} from {Moment.Say(segment.From)} to {Moment.Say(segment.To)}"));
        return what + (PictureBlock.Ending(row.How) is { Length: > 0 } ending ? $", {ending.Trim()}" : "");
    }

    private static string Class(Activity? activity) => activity?.ToString().ToLowerInvariant() ?? "idle";

    // A handful of round moments, and the end, whose label must not run into theirs.
    private static IEnumerable<(long Moment, string Label)> Ticks(long end)
    {
        if (end == 0) return [(0, "0s")];
        long step = 1;
        for (var i = 0; end / step > MostTicks; i++) step = (i % 3) switch { 0 => step * 2, 1 => step / 2 * 5, _ => step * 2 };
        var moments = new List<long>();
        for (long moment = 0; moment < end - step * 2 / 3; moment += step) moments.Add(moment);
        return moments.Append(end).Select(moment => (moment, (moment / (decimal)Moment.Second).ToString("0.######", CultureInfo.InvariantCulture) + "s"));
    }
}
