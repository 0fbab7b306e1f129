namespace ConcurrencyWorkshop;

/// <summary>
/// The steps of a schedule as columns, one for each lane, of the attendee's own source lines in the order in
/// which they ran; where the columns would be too narrow to read, a list.
/// </summary>
internal static class StepColumns
{
    private const int Indent = 2;
    private const int Narrowest = 18;
    private const int WidestValue = 24;
    private const int MostSource = 2;

    // The end is where it goes wrong; the beginning says how it came there.
    private const int MostAtStart = 10;
    private const int MostAtEnd = 40;

    /// <summary>The lines of the picture; none where there are no steps.</summary>
    public static List<string> Of(IReadOnlyList<Step> steps, IReadOnlyList<LaneFact> lanes, PictureStyle style)
    {
        if (steps.Count == 0) return [];
        var cells = Merge(steps);
        var files = steps.Where(step => step.Where.Line > 0).Select(step => step.Where.File).Distinct().ToList();
        var running = steps.Select(step => step.Lane).Distinct().Order().ToList();
        var width = (PictureBlock.Width - Indent - 3 * (running.Count - 1)) / running.Count;
        string Name(int lane) => lanes.FirstOrDefault(fact => fact.Id == lane) is { } fact ? TextWidth.Clean(fact.Name) : $"lane {lane}";

        var lines = new List<string>();
        if (files.Count == 1) lines.Add($"{new string(' ', Indent)}{files[0]}, in the order in which it ran");
        if (files.Count == 1) lines.Add("");
        if (width >= Narrowest) lines.AddRange(Columns(cells, [.. running.Select(lane => (lane, Name(lane)))], width, files.Count > 1, style));
        else lines.AddRange(List(cells, Name, files.Count > 1, style));
        return lines;
    }

    private static IEnumerable<string> Columns(List<Cell> cells, List<(int Lane, string Name)> lanes, int width, bool withFile, PictureStyle style)
    {
        var margin = new string(' ', Indent);
        var divider = $" {style.Divider} ";
        var cross = style.Divider == '|' ? "-+-" : "─┼─";
        yield return (margin + string.Join(divider, lanes.Select(lane => TextWidth.Pad(TextWidth.Shorten(lane.Name, width, style.Ellipsis), width)))).TrimEnd();
        yield return margin + string.Join(cross, lanes.Select(_ => new string(style.Rule, width)));
        var digits = cells.Max(cell => cell.Label(withFile).Length);
        foreach (var part in Parts(cells))
        {
            if (part.Note is { } note)
            {
                yield return margin + note;
                continue;
            }
            var column = lanes.FindIndex(lane => lane.Lane == part.Cell!.Lane);
            foreach (var line in Lines(part.Cell!, width, digits, withFile, style))
                yield return (margin + string.Join(divider, lanes.Select((_, i) => TextWidth.Pad(i == column ? line : "", width)))).TrimEnd();
        }
    }

    private static IEnumerable<string> List(List<Cell> cells, Func<int, string> nameOf, bool withFile, PictureStyle style)
    {
        var names = Math.Min(20, cells.Max(cell => TextWidth.Of(nameOf(cell.Lane))));
        var digits = cells.Max(cell => cell.Label(withFile).Length);
        foreach (var part in Parts(cells))
        {
            if (part.Note is { } note)
            {
                yield return new string(' ', Indent) + note;
                continue;
            }
            var name = TextWidth.Pad(TextWidth.Shorten(nameOf(part.Cell!.Lane), names, style.Ellipsis), names);
            foreach (var line in Lines(part.Cell, PictureBlock.Width - Indent - names - 2, digits, withFile, style))
            {
                yield return $"{new string(' ', Indent)}{name}  {line}".TrimEnd();
                name = new string(' ', names);
            }
        }
    }

    // What one cell says: the line's number, the line, and what it read and wrote, beside it or else below it.
    private static IEnumerable<string> Lines(Cell cell, int width, int digits, bool withFile, PictureStyle style)
    {
        var label = cell.Label(withFile);
        // A file's name before each number would leave a narrow column no room for the line itself.
        var hanging = digits + 1 > width / 3 ? 2 : digits + 1;
        var source = TextWidth.Clean(cell.Where.Text);
        var effects = cell.Effects(WidestValue, style);
        if (cell.Where.Line == 0)
        {
            foreach (var line in TextWidth.Wrap(effects, width, 2)) yield return line;
            yield break;
        }
        var head = hanging == 2 ? label : label.PadLeft(digits);
        var first = source.Length == 0 ? head : $"{head} {source}";
        if (effects.Length > 0 && TextWidth.Of(first) + 3 + TextWidth.Of(effects) <= width)
        {
            yield return $"{first}   {effects}";
            yield break;
        }
        var wrapped = TextWidth.Wrap(first, width, hanging);
        for (var i = 0; i < wrapped.Count && i < MostSource; i++)
        {
            var isCut = i == MostSource - 1 && wrapped.Count > MostSource;
            yield return isCut ? TextWidth.Shorten(wrapped[i] + style.Ellipsis, width, style.Ellipsis) : wrapped[i];
        }
        if (effects.Length == 0) yield break;
        var room = width - hanging - 2;
        foreach (var line in TextWidth.Wrap(effects, room)) yield return new string(' ', hanging + 2) + line;
    }

    // The cells with a note wherever time has passed, and one where steps are left out.
    private static IEnumerable<(Cell? Cell, string? Note)> Parts(List<Cell> cells)
    {
        var time = Moment.Of(cells[0].Time);
        for (var i = 0; i < cells.Count; i++)
        {
            if (i == MostAtStart && cells.Count > MostAtStart + MostAtEnd + 1)
            {
                var until = cells.Count - MostAtEnd;
                yield return (null, $"({until - i} lines left out)");
                i = until;
            }
            if (Moment.Of(cells[i].Time) is var now && now != time)
            {
                yield return (null, $"at {Moment.Say(now)}");
                time = now;
            }
            yield return (cells[i], null);
        }
    }

    private static List<Cell> Merge(IReadOnlyList<Step> steps)
    {
        var cells = new List<Cell>();
        foreach (var step in steps)
        {
            if (cells.Count > 0 && cells[^1].Takes(step)) cells[^1].Steps.Add(step);
            else cells.Add(new Cell([step]));
        }
        return cells;
    }

    // What one lane did on one line before another lane or line came.
    private sealed record Cell(List<Step> Steps)
    {
        public int Lane => Steps[0].Lane;

        public SourceLine Where => Steps[0].Where;

        public double Time => Steps[0].Time;

        public bool Takes(Step step) =>
            step.Lane == Lane && step.Where.Line == Where.Line && step.Where.Path == Where.Path && Moment.Of(step.Time) == Moment.Of(Time);

        public string Label(bool withFile) => Where.Line == 0 ? "" : withFile ? $"{Where.File}:{Where.Line}:" : $"{Where.Line}:";

        // "reads 0, writes 5": the line itself names what was read, unless it reads several things.
        public string Effects(int widest, PictureStyle style)
        {
            var targets = Steps.Where(step => step.Value is not null).Select(step => Words(step).Target).Distinct().Count();
            return string.Join(", ", Steps.Select(step => step.Value is null ? TextWidth.Clean(step.What)
                : (targets > 1 || Where.Text.Length == 0 ? TextWidth.Clean(step.What) : Words(step).Verb) + " " + TextWidth.Shorten(TextWidth.Clean(step.Value), widest, style.Ellipsis)));
        }

        private static (string Verb, string Target) Words(Step step)
        {
            var what = TextWidth.Clean(step.What);
            var space = what.IndexOf(' ');
            return space < 0 ? (what, "") : (what[..space], what[(space + 1)..]);
        }
    }
}
