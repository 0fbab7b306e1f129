namespace ConcurrencyWorkshop.Pictures;

/// <summary>Pictures of a recorded schedule for a reader: with the lane of each row, and what was printed below.</summary>
internal static class SchedulePicture
{
    // A screen's worth of each; the file beside the test has all rows.
    private const int MostRows = 24;
    private const int MostOutput = 20;
    private const int WidestLane = 18;
    private const int WidestMethod = 16;

    /// <summary>The schedule alone.</summary>
    public static List<string> Of(Schedule schedule, PictureStyle style)
    {
        var picture = Picture.Of(schedule);
        var lines = PictureBlock.Draw(style, 2, [new PictureBlock("", picture, Notes(picture, schedule, style))], 0, MostRows);
        lines.AddRange(Output(schedule, style));
        return lines;
    }

    /// <summary>The expected picture above the schedule, on one scale.</summary>
    /// <param name="expected">What the schedule should look like.</param>
    /// <param name="schedule">What it looks like.</param>
    /// <param name="about">The name of a row that must be seen.</param>
    /// <param name="style">The characters.</param>
    public static List<string> Compare(Picture expected, Schedule schedule, string? about, PictureStyle style)
    {
        var yours = Picture.Of(schedule);
        var at = yours.Rows.Concat(expected.Rows).Where(row => row.Name == about)
            .Select(row => Math.Max(yours.Rows.ToList().IndexOf(row), expected.Rows.ToList().IndexOf(row))).FirstOrDefault();
        var first = Math.Max(yours.Rows.Count, expected.Rows.Count) <= MostRows ? 0 : Math.Max(0, at - MostRows / 2);
        var lines = PictureBlock.Draw(style, 2,
            [new PictureBlock("expected", expected, []), new PictureBlock("yours", yours, Notes(yours, schedule, style))], first, MostRows);
        lines.AddRange(Output(schedule, style));
        return lines;
    }

    // Where orders go through several hands, each row also says which: the method that was called.
    private static List<string> Notes(Picture picture, Schedule schedule, PictureStyle style)
    {
        var methods = picture.Rows.Select(row => row.Fact!.Method).Distinct().ToList();
        var width = methods.Count < 2 ? 0 : Math.Min(WidestMethod, methods.Max(TextWidth.Of));
        return [.. picture.Rows.Select(row =>
        {
            var lane = TextWidth.Shorten(Lane(row.Fact!, schedule), WidestLane, style.Ellipsis);
            return width == 0 ? lane : $"{TextWidth.Pad(TextWidth.Shorten(row.Fact!.Method, width, style.Ellipsis), width)}  {lane}";
        })];
    }

    // An async wait holds no thread: the lane that made the call does something else meanwhile, or nothing.
    private static string Lane(Row row, Schedule schedule)
    {
        var name = schedule.Lanes.FirstOrDefault(lane => lane.Id == row.Lane) is { } lane ? TextWidth.Clean(lane.Name) : $"lane {row.Lane}";
        var timed = row.Spans.Where(span => Moment.Of(span.To) > Moment.Of(span.From)).ToList();
        var free = timed.Where(span => span.Activity != Activity.Working && !IsHeld(row.Lane, span, schedule)).ToList();
        return free.Count == 0 ? name : free.Count == timed.Count ? "(no thread)" : $"{name}, then none";
    }

    private static bool IsHeld(int lane, Span span, Schedule schedule) => schedule.Spans.Any(other =>
        other.Lane == lane && other.Span.Activity == span.Activity
        && Moment.Of(other.Span.From) < Moment.Of(span.To) && Moment.Of(other.Span.To) > Moment.Of(span.From)
        && (other.Span.Where == span.Where || other.Span.Where.Line == 0 || span.Where.Line == 0));

    private static IEnumerable<string> Output(Schedule schedule, PictureStyle style)
    {
        if (schedule.Output.Count == 0) yield break;
        yield return "";
        yield return "  output";
        var shown = schedule.Output.Take(MostOutput).Select(line => (Time: Moment.Label(Moment.Of(line.Time), Moment.Second), line.Text)).ToList();
        var times = shown.Max(line => line.Time.Length);
        foreach (var (time, text) in shown)
            yield return TextWidth.Shorten($"    {time.PadRight(times)}  {TextWidth.Clean(text)}", PictureBlock.Width, style.Ellipsis);
        if (schedule.Output.Count > MostOutput) yield return $"    ({schedule.Output.Count - MostOutput} more lines)";
    }
}
