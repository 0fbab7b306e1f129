using ConcurrencyWorkshop.Board.Keeping;
using ConcurrencyWorkshop.Pictures;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>The page below the head, line by line, however many there are.</summary>
/// <param name="state">What to show.</param>
/// <param name="marks">With which characters.</param>
/// <param name="width">How many columns there are.</param>
internal sealed class BoardPage(BoardState state, Marks marks, int width)
{
    private const int MostOutputLines = 20;

    /// <summary>The lines of the page that is shown.</summary>
    internal List<Line> Lines() => [.. state.Page switch
    {
        Page.Task => Text(state.Project.Path(state.Current.Folder + "/README.md"), "There is no README.md in this exercise's folder."),
        Page.Hints => HintLines(),
        Page.List => ListLines(),
        Page.Solution => SolutionLines(),
        Page.Keys => KeyLines(),
        Page.Kept => KeptLines(),
        _ => ExerciseLines(),
    }];

    private IEnumerable<Line> ExerciseLines()
    {
        var known = state.Known(state.Current.Id);
        if (known?.State == JudgingState.DoesNotCompile) return BuildLines(known);
        if (known?.Verdict is null)
        {
            var before = state.Standing(state.Current.Id) switch
            {
                Standing.Green => "It was green when it was judged last, and has not been changed since.",
                Standing.Supplied => "The solution was supplied here. What stood here before: b.",
                _ => $"Open {state.Current.File} in your editor, and save: the verdict is here at once.",
            };
            return [.. Line.Wrap(before, width), Line.Empty, .. Text(state.Project.Path(state.Current.Folder + "/README.md"), "")];
        }

        return known.Verdict == Verdict.Passed ? GreenLines(known) : FailureLines(known);
    }

    private IEnumerable<Line> BuildLines(ResidentExercise known)
    {
        foreach (var message in known.Build.OrderByDescending(m => m.IsError))
        {
            var place = message.File.Length > 0 ? $"{Path.GetFileName(message.File)}({message.Line},{message.Column}): " : "";
            foreach (var line in Line.Wrap($"{place}{(message.IsError ? "error" : "warning")} {message.Code}: {message.Message}", width, message.IsError ? Tone.Plain : Tone.Faint))
                yield return line;
        }

        yield return Line.Empty;
        yield return Line.Of(ToOpen());
    }

    private IEnumerable<Line> GreenLines(ResidentExercise known)
    {
        var next = state.FirstOpen(state.IndexOf(state.Current) + 1);
        var done = state.Project.Exercises.Count(e => state.IsDone(e.Id));
        yield return next is null
            ? Line.Of($"All {state.Project.Exercises.Count} exercises are green.", Tone.Good)
            : Line.Of($"Green: {done} of {state.Project.Exercises.Count}. Next (Enter): {next.Id}", Tone.Good);
        yield return Line.Empty;
        foreach (var picture in TestResult.PicturesOf(known.Results))
        {
            foreach (var line in Line.Wrap(picture, width)) yield return line;
            yield return Line.Empty;
        }
    }

    private IEnumerable<Line> FailureLines(ResidentExercise known)
    {
        var told = new HashSet<string>();
        var isFirst = true;
        foreach (var result in known.Results.Where(r => r.Verdict != Verdict.Passed))
        {
            var message = new Message(result.Message);
            // A fault such as an endless loop fails every test in the same words.
            var isTold = !told.Add(message.Sentence);
            var standing = result.Verdict == Verdict.Failed ? Standing.Red : Standing.NotJudged;
            if (!isFirst) yield return Line.Empty;
            if (result.Test.Name.Length > 0)
                yield return new Line([new Piece(marks.Of(standing) + " ", Marks.ToneOf(standing)), new Piece(Line.Visible(result.Test.Name)), new Piece(isTold ? ": the same" : "")]);
            if (isTold) continue;
            foreach (var line in message.Lead.SelectMany(text => Line.Wrap(text, width, Tone.Strong))) yield return line;
            if (isFirst) yield return Line.Of(ToOpen());
            foreach (var paragraph in message.Rest)
            {
                yield return Line.Empty;
                foreach (var line in paragraph.SelectMany(text => Line.Wrap(text, width))) yield return line;
            }

            isFirst = false;
            if (result.Output.Trim().Length == 0) continue;
            yield return Line.Empty;
            yield return Line.Of("It printed:");
            foreach (var line in Line.Visible(result.Output.TrimEnd()).Split('\n').TakeLast(MostOutputLines).SelectMany(text => Line.Wrap(text, width, margin: 2)))
                yield return line;
        }

        if (known.Results.Count(r => r.Verdict == Verdict.Passed) is > 0 and var passed)
        {
            yield return Line.Empty;
            yield return Line.Of($"({(passed == 1 ? "1 other test passes" : $"{passed} other tests pass")})");
        }
    }

    private string ToOpen() => $"Open {state.Current.File}{(state.LineToOpen is { } line ? $":{line}" : "")} (o)";

    private IEnumerable<Line> HintLines()
    {
        var hints = HintsOf(state);
        var seen = state.Progress.Entries.Hints(state.Current.Id);
        foreach (var hint in hints.Take(seen))
        {
            foreach (var line in Line.Wrap(HintText(hint), width)) yield return line;
            yield return Line.Empty;
        }

        yield return hints.Count == 0 ? Line.Of("There are no hints for this exercise.")
            : seen < hints.Count ? Line.Of($"Hint {seen} of {hints.Count}. h shows the next one.", Tone.Strong)
            : Line.Of("These are all hints. s shows the solution.", Tone.Strong);
    }

    private IEnumerable<Line> ListLines()
    {
        var number = 0;
        foreach (var exercise in state.Project.Exercises)
        {
            number++;
            var standing = state.Standing(exercise.Id);
            var isCurrent = exercise.Id == state.Current.Id;
            yield return new Line([
                new Piece($"{(isCurrent ? ">" : " ")}{number,3} "),
                new Piece(marks.Of(standing), Marks.ToneOf(standing)),
                new Piece($" {exercise.Id,-22} ", isCurrent ? Tone.Strong : Tone.Plain),
                new Piece($"{Marks.Word(standing),-18} ", Marks.ToneOf(standing)),
                new Piece(exercise.Stage, Tone.Faint),
            ]);
        }
    }

    private IEnumerable<Line> SolutionLines()
    {
        if (state.Solution is not { } solution) yield break;
        foreach (var (name, read, content) in solution.Files)
        {
            yield return Line.Of($"{name}: - is yours, + the solution's. u puts it in place.", Tone.Strong);
            foreach (var (sign, text) in LineDiff.Of(Decode(read), Decode(content)))
                foreach (var line in Line.Wrap($"{sign} {text}".TrimEnd(), width, sign switch { '-' => Tone.Bad, '+' => Tone.Good, _ => Tone.Plain }, hang: 2))
                    yield return line;
        }
    }

    private IEnumerable<Line> KeyLines()
    {
        foreach (var choice in Keys.All(state)) yield return new Line([new Piece($"  {choice.Key}", Tone.Strong), new Piece($"   {choice.Explanation}")]);
        string[] others = ["arrows, page up and down, space: scroll", "a digit or j: jump to an exercise by number or name", "Esc: back to the exercise"];
        foreach (var other in others) yield return Line.Of($"      {other}");
        yield return Line.Empty;
        var legend = Enum.GetValues<Standing>().Select(s => $"{marks.Of(s)} {Marks.Word(s)}");
        foreach (var line in Line.Wrap($"Marks: {string.Join("   ", legend)}", width)) yield return line;
    }

    private IEnumerable<Line> KeptLines()
    {
        if (state.Copies.Count == 0)
        {
            yield return Line.Of("Nothing of this exercise has been replaced yet, so nothing is kept.");
            yield break;
        }

        yield return Line.Of("What stood here before; a number brings it back, and keeps what stands here now:", Tone.Strong);
        var number = 0;
        foreach (var copy in state.Copies) yield return Line.Of($"{++number,4}  {copy.Time.Replace('T', ' ')}  {string.Join(", ", copy.Files)}");
    }

    private IEnumerable<Line> Text(string path, string otherwise)
    {
        var text = Texts.Read(path) is { } markdown ? Texts.Flowing(markdown) : otherwise;
        return text.Split('\n').SelectMany(line => Line.Wrap(line, width, line.StartsWith('#') ? Tone.Strong : Tone.Plain));
    }

    /// <summary>The hints of the current exercise.</summary>
    internal static IReadOnlyList<string> HintsOf(BoardState state) =>
        Texts.Read(state.Project.Pristine(state.Current.Id, "HINTS.md")) is { } hints ? Texts.Hints(hints) : [];

    // Its heading, such as "1. A question", is no part of the paragraph.
    private static string HintText(string hint)
    {
        var end = hint.IndexOf('\n');
        return end < 0 ? Texts.Plain(hint) : $"{hint[..end]}\n{Texts.Flowing(hint[(end + 1)..])}";
    }

    private static string Decode(byte[]? content) => content is null ? "" : System.Text.Encoding.UTF8.GetString(content);
}
