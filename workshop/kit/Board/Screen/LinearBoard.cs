using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>
/// The board for a screen reader, and for a terminal that cannot be drawn over: lines are only ever added, what can be
/// done is chosen by a number or a letter and Enter, and only what has changed is told.
/// </summary>
/// <param name="board">The board.</param>
/// <param name="marks">With which characters.</param>
/// <param name="output">Where lines go.</param>
/// <param name="width">How many columns there are.</param>
internal sealed class LinearBoard(Board board, Marks marks, TextWriter output, int width)
{
    private readonly Dictionary<string, (Standing Standing, string Sentence)> _told = [];
    private IReadOnlyList<Choice> _choices = [];

    /// <summary>Prints what stands at the beginning.</summary>
    internal void Begin()
    {
        Head();
        output.WriteLine("Type ? and Enter for what you can do. What changes is told as it happens.");
    }

    /// <summary>Takes what the judge has learned, and tells it where it is news.</summary>
    internal void Take(ResidentExercise exercise)
    {
        var before = board.State.Current.Id;
        board.Take(exercise);
        if (board.State.Current.Id != before) Head();
        if (board.State.Project.Of(exercise.Id) is null || exercise.State is JudgingState.UnderWay or JudgingState.Unknown) return;
        var isCurrent = exercise.Id == board.State.Current.Id;
        var standing = board.State.Standing(exercise.Id);
        var sentence = Sentence(exercise);
        var isKnown = _told.TryGetValue(exercise.Id, out var told);
        _told[exercise.Id] = (standing, sentence);
        if (isKnown && told == (standing, sentence) && !isCurrent) return;
        // Of the others only a change is news: all are judged when the board is opened.
        if (!isCurrent && (!isKnown || told.Standing == standing)) return;
        if (isKnown && told == (standing, sentence))
        {
            Wrapped($"{exercise.Id}: {Marks.Word(standing)}, as before.");
            return;
        }

        Wrapped($"{exercise.Id}: {BoardHead.Words(standing, exercise)}. {sentence}");
        if (!isCurrent) return;
        if (standing == Standing.Green)
        {
            var next = board.State.FirstOpen(board.State.IndexOf(board.State.Current) + 1);
            output.WriteLine(next is null ? "All exercises are green." : $"Next: {next.Id}. Enter goes there.");
        }
        else
        {
            output.WriteLine($"File: {board.State.Current.File}{(board.State.LineToOpen is { } line ? $", line {line}" : "")}. Type m and Enter for the whole message.");
        }
    }

    /// <summary>Takes what the judge says that belongs to no exercise.</summary>
    internal void Notice(string? text)
    {
        board.Notice(text);
        if (text is not null) Wrapped(text);
    }

    /// <summary>Takes a line that was typed.</summary>
    internal void Read(string line)
    {
        var state = board.State;
        var typed = line.Trim();
        var (exercise, page) = (state.Current.Id, state.Page);
        if (state.Prompt is not null)
        {
            board.Answer(typed);
        }
        else if (typed.Length == 0)
        {
            board.Enter();
        }
        else if (page == Page.Keys && int.TryParse(typed, out var number))
        {
            // The choices were numbered when they were shown.
            if (number < 1 || number > _choices.Count)
            {
                output.WriteLine($"There is no choice {number}: 1 to {_choices.Count}.");
                return;
            }

            var key = _choices[number - 1].Key;
            board.Press('e');
            (page, typed) = (state.Page, key.ToString());
            Do(typed);
        }
        else
        {
            Do(typed);
        }

        Tell(exercise, page, typed);
    }

    private void Do(string typed)
    {
        if (typed is "m" or "M") return;
        if (typed.Length == 1) board.Press(typed[0]);
        else if (Keys.All(board.State).FirstOrDefault(c => c.Word.Equals(typed, StringComparison.OrdinalIgnoreCase)) is { } choice) board.Press(choice.Key);
        else
        {
            // A longer text is an exercise's number or name.
            board.Press('j');
            board.Answer(typed);
        }

        // A single digit that is an exercise's number needs no second Enter.
        if (board.State.Prompt is { IsText: true, Typed: { Length: > 0 } number }) board.Answer(number);
    }

    private void Tell(string exercise, Page page, string typed)
    {
        var state = board.State;
        if (board.HasEnded) return;
        if (state.Prompt is { } prompt)
        {
            Wrapped(prompt.Question + (prompt.IsText ? "" : " y and Enter: yes. Anything else: no."));
            return;
        }

        if (state.Status is { } status) Wrapped(status);
        if (state.Current.Id != exercise)
        {
            Head();
            if (state.Known(state.Current.Id) is { } known) Print(known);
        }
        else if (typed is "m" or "M" or "e" or "E")
        {
            Lines();
        }
        else if (state.Page == Page.Keys)
        {
            _choices = Keys.All(state);
            for (var i = 0; i < _choices.Count; i++) output.WriteLine($"{i + 1,2}  {_choices[i].Key}  {_choices[i].Explanation}");
            output.WriteLine("Type a number or a letter, then Enter.");
        }
        else if (state.Page != page || typed is "h" or "H" or "t" or "T" or "l" or "L" or "s" or "S")
        {
            if (state.Page != Page.Exercise) Lines();
        }
    }

    private void Lines()
    {
        foreach (var line in new BoardPage(board.State, marks, width).Lines()) output.WriteLine(line.Text);
    }

    private void Print(ResidentExercise known)
    {
        if (known.State is JudgingState.Judged or JudgingState.DoesNotCompile)
            Wrapped($"{BoardHead.Words(board.State.Standing(known.Id), known)}. {Sentence(known)}");
    }

    private void Head()
    {
        var state = board.State;
        var exercises = state.Project.Exercises;
        Wrapped($"{state.Current.Id}, exercise {state.IndexOf(state.Current) + 1} of {exercises.Count}{(state.Current.Stage.Length > 0 ? $", stage {state.Current.Stage}" : "")}: {Marks.Word(state.Standing(state.Current.Id))}. "
            + $"{exercises.Count(e => state.IsDone(e.Id))} of {exercises.Count} are green. The file to edit: {state.Current.File}");
    }

    private static string Sentence(ResidentExercise exercise)
    {
        if (exercise.State == JudgingState.DoesNotCompile)
        {
            return exercise.Build.FirstOrDefault(m => m.IsError) is { } error
                ? $"{Path.GetFileName(error.File)}, line {error.Line}: {error.Code}: {error.Message}"
                : "";
        }

        return exercise.Results.FirstOrDefault(r => r.Verdict != Verdict.Passed) is { } failure ? new Message(failure.Message).Sentence : "";
    }

    private void Wrapped(string text)
    {
        foreach (var line in Line.Wrap(text.TrimEnd(), width)) output.WriteLine(line.Text);
    }
}
