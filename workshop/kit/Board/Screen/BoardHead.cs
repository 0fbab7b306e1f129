using System.Globalization;
using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>The head of the board: how far the attendee has come, and how the current exercise stands.</summary>
internal static class BoardHead
{
    /// <summary>One line over all stages, where there are several, and one over the exercises of the current one.</summary>
    internal static IEnumerable<Line> Progress(BoardState state, Marks marks, int width)
    {
        var exercises = state.Project.Exercises;
        if (state.Project.Stages is { Count: > 0 } stages)
        {
            var pieces = new List<Piece>();
            foreach (var stage in stages)
            {
                var own = exercises.Where(e => e.Stage == stage).ToList();
                var done = own.Count(e => state.IsDone(e.Id));
                var isCurrent = stage == state.Current.Stage;
                if (pieces.Count > 0) pieces.Add(new Piece(" "));
                var text = $"{stage} {done}/{own.Count}";
                pieces.Add(new Piece(isCurrent ? $"[{text}]" : $" {text}"[(pieces.Count == 0 ? 1 : 0)..], isCurrent ? Tone.Strong : done == own.Count ? Tone.Good : Tone.Plain));
            }

            yield return new Line(pieces).Fit(width, marks.Ellipsis);
        }

        var here = exercises.Where(e => e.Stage == state.Current.Stage).ToList();
        var line = new List<Piece>();
        foreach (var exercise in here)
        {
            var standing = state.Standing(exercise.Id);
            var mark = marks.Of(standing);
            line.Add(new Piece(exercise.Id == state.Current.Id ? $"[{mark}]" : $" {mark} ", Marks.ToneOf(standing)));
        }

        line.Add(new Piece($"  {here.Count(e => state.IsDone(e.Id))} of {here.Count} green{(state.Current.Stage.Length > 0 ? $" in {state.Current.Stage}" : "")}"));
        yield return new Line(line);
    }

    /// <summary>The current exercise with its standing, and when it was judged.</summary>
    internal static Line Title(BoardState state, Marks marks, int width)
    {
        var id = state.Current.Id;
        var standing = state.Standing(id);
        var known = state.Known(id);
        var left = new List<Piece>
        {
            new(marks.Of(standing) + " ", Marks.ToneOf(standing)),
            new(id, Tone.Strong),
            new($"  {Words(standing, known)}", Marks.ToneOf(standing)),
        };
        var right = known switch
        {
            null or { State: JudgingState.Unknown or JudgingState.UnderWay } => $"judging {marks.Ellipsis}",
            // Long in the starting phase, when all is judged once: of interest is what a save takes.
            _ => $"{known.Saved.ToLocalTime().ToString("HH:mm:ss", CultureInfo.InvariantCulture)}, {Math.Round(known.Took.TotalMilliseconds).ToString(CultureInfo.InvariantCulture)} ms",
        };
        var room = width - TextWidth.Of(string.Concat(left.Select(p => p.Text))) - right.Length;
        return room < 2 ? new Line(left) : new Line([.. left, new Piece(new string(' ', room)), new Piece(right, Tone.Faint)]);
    }

    /// <summary>The words of a standing with what makes it up.</summary>
    internal static string Words(Standing standing, ResidentExercise? known)
    {
        if (known?.Verdict is null || standing == Standing.DoesNotCompile) return Marks.Word(standing);
        var failed = known.Results.Count(r => r.Verdict == Verdict.Failed);
        return standing == Standing.Red && failed > 0 ? $"red: {failed} of {known.Results.Count} tests fail" : Marks.Word(standing);
    }
}
