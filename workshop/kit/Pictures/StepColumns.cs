using System.Globalization;
using System.Text.RegularExpressions;

namespace ConcurrencyWorkshop.Pictures;

/// <summary>
/// The steps of a schedule as columns, one for each lane, of the attendee's own source lines in the order in
/// which they ran; where the columns would be too narrow to read, a list.
/// </summary>
internal static partial class StepColumns
{
    private const int Indent = 2;
    private const int Narrowest = 16;
    private const int WidestValue = 24;
    private const int MostEffects = 8;
    private const int MostSource = 3;

    // The end is where it goes wrong; the beginning says how it came there.
    private const int MostAtStart = 10;
    private const int MostAtEnd = 40;

    // Threads that go round loops in turn do the same few lines again and again.
    private const int LongestTurn = 6;
    private const int FewestTurns = 3;

    /// <summary>The lines of the picture; none where there are no steps.</summary>
    /// <param name="steps">The steps, in the order in which they ran.</param>
    /// <param name="lanes">The lanes.</param>
    /// <param name="style">The characters.</param>
    /// <param name="raced">The fields that lanes race for: what is done with others is left out. Null shows all.</param>
    /// <param name="isEach">Whether each step stands by itself, also where one lane takes several on one line; not those of the main thread, which goes on by itself.</param>
    public static List<string> Of(IReadOnlyList<Step> steps, IReadOnlyList<LaneFact> lanes, PictureStyle style, IReadOnlySet<string>? raced = null, bool isEach = false)
    {
        if (raced is not null && Telling(steps, raced) is { Count: > 0 } telling) steps = telling;
        steps = Woken(steps);
        // A lane's end and the passing of time have no line; the moments are noted where they change.
        // Nor does a brace say anything: there the compiler moves parameters to where a closure finds them.
        var lined = steps.Where(step => step.Lane >= 0 && step.Where.Line > 0 && step.Where.Text is not ("{" or "}")).ToList();
        steps = lined.Count > 0 ? lined : [.. steps.Where(step => step.Lane >= 0)];
        if (steps.Count == 0) return [];
        var cells = Merge(steps, isEach);
        // Most lines are of one file; naming it once leaves the columns room for the lines themselves.
        var files = Files(steps);
        var file = files.FirstOrDefault("");
        var running = steps.Select(step => step.Lane).Distinct().Order().ToList();
        var width = (PictureBlock.Width - Indent - 3 * (running.Count - 1)) / running.Count;
        string Name(int lane) => lanes.FirstOrDefault(fact => fact.Id == lane) is { } fact ? TextWidth.Clean(fact.Name) : $"lane {lane}";

        var lines = new List<string>();
        if (files.Count > 0) lines.AddRange([$"{new string(' ', Indent)}{file}, in the order in which {(files.Count > 1 ? "it and others" : "it")} ran:", ""]);
        if (width >= Narrowest) lines.AddRange(Columns(Parts(cells, isEach, style), [.. running.Select(lane => (lane, Name(lane)))], width, file, style));
        else lines.AddRange(List(Parts(cells, isEach, style), Name, file, style));
        return lines;
    }

    // The attendee's own file first: the one that lies beside the test, or is named as its folder is. The given code
    // comes next, the test last.
    private static List<string> Files(IReadOnlyList<Step> steps)
    {
        var lines = steps.Where(step => step.Where.Line > 0).Select(step => step.Where).ToList();
        var folders = lines.Where(line => IsTest(line) || IsOfExercise(line)).Select(line => Path.GetDirectoryName(line.Path)).ToHashSet();
        int Rank(SourceLine line) => IsTest(line) ? 2 : folders.Contains(Path.GetDirectoryName(line.Path)) ? 0 : 1;
        return [.. lines.GroupBy(line => line.File).OrderBy(file => Rank(file.First())).ThenByDescending(file => file.Count()).Select(file => file.Key)];

        static bool IsTest(SourceLine line) => line.File.EndsWith("Tests.cs", StringComparison.Ordinal);
        // The shop is no exercise, for all that its folder is named so.
        static bool IsOfExercise(SourceLine line) =>
            line.File != "Shop.cs" && Running.Scaffold.PascalCase(Path.GetFileName(Path.GetDirectoryName(line.Path)) ?? "") == Path.GetFileNameWithoutExtension(line.File);
    }

    // Memory that no two lanes race for is left out, and so is an element that only one of them came to: arrays that
    // have nothing to do with each other have elements of the same name.
    private static List<Step> Telling(IReadOnlyList<Step> steps, IReadOnlySet<string> raced)
    {
        var lanes = steps.Where(step => Memory(step) is not null).GroupBy(step => (step.Object, Memory(step)))
            .ToDictionary(accesses => accesses.Key, accesses => accesses.Select(step => step.Lane).Distinct().Count());
        return [.. steps.Where(step => Memory(step) is not { } memory
            || (raced.Contains(memory) && (!memory.StartsWith("element ", StringComparison.Ordinal) || lanes[(step.Object, memory)] > 1)))];
    }

    [GeneratedRegex(@"^((?:reads|writes|changes) )[\w+]+\.(?=\w+$)")]
    private static partial Regex OwnerOfField();

    private static string? Memory(Step step) =>
        step.What.Split(' ', 2) is ["reads" or "writes" or "changes", var memory] ? memory : null;

    // A sleep is two steps, and the second is its end.
    private static List<Step> Woken(IReadOnlyList<Step> steps)
    {
        var asleep = new HashSet<(int Lane, SourceLine Where)>();
        return [.. steps.Select(step =>
            step.What != "sleeps" || asleep.Add((step.Lane, step.Where)) ? step
            : asleep.Remove((step.Lane, step.Where)) ? step with { What = "wakes up" } : step)];
    }

    // A step that was taken has what it waited for.
    private static string Done(string what) => what switch
    {
        "waits for the lock" => "takes the lock",
        "waits for the lock after a pulse" => "takes the lock again",
        "waits for a pulse" => "wakes up",
        "waits for the semaphore" => "enters the semaphore",
        _ => what,
    };

    private static IEnumerable<string> Columns(List<Part> parts, List<(int Lane, string Name)> lanes, int width, string file, PictureStyle style)
    {
        var margin = new string(' ', Indent);
        var divider = $" {style.Divider} ";
        var cross = style.Divider == '|' ? "-+-" : "─┼─";
        yield return (margin + string.Join(divider, lanes.Select(lane => TextWidth.Pad(TextWidth.Shorten(lane.Name, width, style.Ellipsis), width)))).TrimEnd();
        yield return margin + string.Join(cross, lanes.Select(_ => new string(style.Rule, width)));
        var digits = parts.Where(part => part.Cell?.Where.File == file).Select(part => part.Cell!.Label(file).Length).DefaultIfEmpty(0).Max();
        foreach (var part in parts)
        {
            if (part.Note is { } note)
            {
                yield return margin + note;
                continue;
            }
            var column = lanes.FindIndex(lane => lane.Lane == part.Cell!.Lane);
            foreach (var line in Lines(part.Cell!, width, digits, file, style))
                yield return (margin + string.Join(divider, lanes.Select((_, i) => TextWidth.Pad(i == column ? line : "", width)))).TrimEnd();
        }
    }

    private static IEnumerable<string> List(List<Part> parts, Func<int, string> nameOf, string file, PictureStyle style)
    {
        var names = Math.Min(20, parts.Max(part => part.Cell is { } cell ? TextWidth.Of(nameOf(cell.Lane)) : 0));
        var digits = parts.Where(part => part.Cell?.Where.File == file).Select(part => part.Cell!.Label(file).Length).DefaultIfEmpty(0).Max();
        foreach (var part in parts)
        {
            if (part.Note is { } note)
            {
                yield return new string(' ', Indent) + note;
                continue;
            }
            var name = TextWidth.Pad(TextWidth.Shorten(nameOf(part.Cell!.Lane), names, style.Ellipsis), names);
            foreach (var line in Lines(part.Cell, PictureBlock.Width - Indent - names - 2, digits, file, style))
            {
                yield return $"{new string(' ', Indent)}{name}  {line}".TrimEnd();
                name = new string(' ', names);
            }
        }
    }

    // What one cell says: the line's number, the line, and what it read and wrote, beside it or else below it.
    private static IEnumerable<string> Lines(Cell cell, int width, int digits, string file, PictureStyle style)
    {
        var label = cell.Label(file);
        var hanging = digits + 1;
        // How the given code sleeps says nothing that the word does not.
        var source = cell.Where.File != file && cell.IsSleep ? "" : TextWidth.Clean(cell.Where.Text);
        var effects = cell.Effects(WidestValue, style);
        if (cell.Where.Line == 0)
        {
            foreach (var line in TextWidth.Wrap(effects, width, 2)) yield return line;
            yield break;
        }
        var head = label.PadLeft(digits);
        var first = source.Length == 0 ? head : $"{head} {source}";
        if (effects.Length > 0 && TextWidth.Of(first) + 3 + TextWidth.Of(effects) <= width)
        {
            yield return $"{first}   {effects}";
            yield break;
        }
        var wrapped = TextWidth.Wrap(first, width, hanging, isCode: true);
        for (var i = 0; i < wrapped.Count && i < MostSource; i++)
        {
            var isCut = i == MostSource - 1 && wrapped.Count > MostSource;
            yield return isCut ? TextWidth.Shorten(wrapped[i] + style.Ellipsis, width, style.Ellipsis) : wrapped[i];
        }
        if (effects.Length == 0) yield break;
        var room = width - hanging - 2;
        foreach (var line in TextWidth.Wrap(effects, room)) yield return new string(' ', hanging + 2) + line;
    }

    // The cells with a note where turns are left out, where steps are, and wherever time has passed.
    private static List<Part> Parts(List<Cell> cells, bool isEach, PictureStyle style)
    {
        var parts = isEach ? cells.ConvertAll(cell => new Part(cell, null)) : Folded(cells, style);
        if (parts.Count > MostAtStart + MostAtEnd + 1)
        {
            var leftOut = parts.Count - MostAtStart - MostAtEnd;
            parts.RemoveRange(MostAtStart, leftOut);
            parts.Insert(MostAtStart, new(null, $"({leftOut} lines left out)"));
        }
        var time = Moment.Of(cells[0].Time);
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Cell is not { } cell || Moment.Of(cell.Time) == time) continue;
            time = Moment.Of(cell.Time);
            parts.Insert(i++, new(null, $"at {Moment.Say(time)}"));
        }
        return parts;
    }

    private static List<Part> Folded(List<Cell> cells, PictureStyle style)
    {
        var parts = new List<Part>();
        var effects = cells.ConvertAll(cell => cell.Effects(WidestValue, style));
        for (var i = 0; i < cells.Count;)
        {
            var (length, turns) = Turns(cells, effects, i);
            parts.AddRange(cells[i..(i + length)].Select(cell => new Part(cell, null)));
            if (turns > 1) parts.Add(new(null, string.Create(CultureInfo.InvariantCulture, $"({(length == 1 ? "this line" : $"these {length} lines")}, {turns:N0} times in all)")));
            i += length * turns;
        }
        return parts;
    }

    // How many cells from one on make a turn that comes again at once, and how often it comes; (1, 1) where none does.
    private static (int Length, int Turns) Turns(List<Cell> cells, List<string> effects, int start)
    {
        for (var length = 1; length <= LongestTurn; length++)
        {
            var end = start + length;
            while (end < cells.Count && IsSame(end, end - length)) end++;
            if ((end - start) / length is >= FewestTurns and var turns) return (length, turns);
        }
        return (1, 1);

        bool IsSame(int one, int other) =>
            cells[one].Lane == cells[other].Lane && cells[one].Where == cells[other].Where && effects[one] == effects[other]
            && Moment.Of(cells[one].Time) == Moment.Of(cells[other].Time);
    }

    private static List<Cell> Merge(IReadOnlyList<Step> steps, bool isEach)
    {
        var cells = new List<Cell>();
        foreach (var step in steps)
        {
            if (cells.Count > 0 && cells[^1].Takes(step) && !(isEach && step.Lane > 0)) cells[^1].Steps.Add(step);
            else cells.Add(new Cell([step]));
        }
        return cells;
    }

    // A line of the picture, or what is said between two.
    private sealed record Part(Cell? Cell, string? Note);

    // What one lane did on one line before another lane or line came.
    private sealed record Cell(List<Step> Steps)
    {
        public int Lane => Steps[0].Lane;

        public SourceLine Where => Steps[0].Where;

        public double Time => Steps[0].Time;

        public bool IsSleep => Steps.All(step => step.What is "sleeps" or "wakes up");

        public bool Takes(Step step) =>
            step.Lane == Lane && step.Where.Line == Where.Line && step.Where.Path == Where.Path && Moment.Of(step.Time) == Moment.Of(Time);

        public string Label(string file) => Where.Line == 0 ? "" : Where.File == file ? $"{Where.Line}:" : $"{Where.File}:{Where.Line}:";

        // "reads 0, writes 5": the line itself names what was read, unless it reads several things.
        public string Effects(int widest, PictureStyle style)
        {
            var targets = Steps.Where(step => step.Value is not null).Select(step => Words(step).Target).Distinct().Count();
            var effects = Steps.Select(step => step.Value is null ? Short(Done(step.What))
                : (targets > 1 || Where.Text.Length == 0 ? Short(step.What) : Words(step).Verb) + " " + TextWidth.Shorten(TextWidth.Clean(step.Value), widest, style.Ellipsis));
            // A loop on one line does the same again and again.
            var runs = new List<(string Text, int Count)>();
            foreach (var effect in effects)
            {
                if (runs.Count > 0 && runs[^1].Text == effect) runs[^1] = (effect, runs[^1].Count + 1);
                else runs.Add((effect, 1));
            }
            var texts = runs.Select(run => run.Count == 1 ? run.Text : $"{run.Text} ({run.Count} times)").ToList();
            if (texts.Count > MostEffects) texts = [.. texts.Take(MostEffects / 2), $"({texts.Count - MostEffects} more)", .. texts.TakeLast(MostEffects / 2)];
            return string.Join(", ", texts);
        }

        // Till.Total: the line shows whose it is, and a column has no room for it.
        private string Short(string what) =>
            Where.Text.Length == 0 ? TextWidth.Clean(what) : OwnerOfField().Replace(TextWidth.Clean(what), "$1");

        private static (string Verb, string Target) Words(Step step)
        {
            var what = TextWidth.Clean(step.What);
            var space = what.IndexOf(' ');
            return space < 0 ? (what, "") : (what[..space], what[(space + 1)..]);
        }
    }
}
