using ConcurrencyWorkshop.Board.Keeping;
using ConcurrencyWorkshop.Board.Progress;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>
/// The board without a terminal: takes keys and what the judge learns, and says what is to be shown. All of it is
/// called on one thread.
/// </summary>
internal sealed class Board
{
    private readonly IResidentJudge _judge;
    private readonly IBoardHost _host;
    private readonly Keeper _keeper;
    private readonly HashSet<string> _seenOpen = [];
    private bool _chosenByHand;

    /// <summary>A board over a project; it begins with the first exercise that is not green.</summary>
    /// <param name="project">The project, with at least one exercise.</param>
    /// <param name="progress">Its progress.</param>
    /// <param name="judge">Judges the exercises; to be started by the caller, after the first picture.</param>
    /// <param name="host">The terminal's owner.</param>
    /// <param name="keeper">Replaces files.</param>
    internal Board(BoardProject project, ProgressFile progress, IResidentJudge judge, IBoardHost host, Keeper keeper)
    {
        (_judge, _host, _keeper) = (judge, host, keeper);
        State = new BoardState(project, progress) { Current = project.Exercises[0] };
        var noted = progress.Entries.Current is { } id ? project.Of(id) : null;
        // What the attendee went to last comes first, as long as there is something to do in it.
        State.Current = noted is not null && !State.IsDone(noted.Id) ? noted : State.FirstOpen() ?? project.Exercises[^1];
        State.Copies = _keeper.Copies(State.Current.Id);
    }

    /// <summary>What is to be shown.</summary>
    internal BoardState State { get; }

    /// <summary>Whether the attendee is done with the board.</summary>
    internal bool HasEnded { get; private set; }

    /// <summary>Takes what the judge has learned.</summary>
    internal void Take(ResidentExercise exercise)
    {
        if (State.Project.Of(exercise.Id) is null) return;
        State.Know(exercise);
        if (exercise.State == JudgingState.DoesNotCompile || exercise is { State: JudgingState.Judged, Verdict: not Verdict.Passed }) _seenOpen.Add(exercise.Id);
        if (exercise is not { State: JudgingState.Judged, Verdict: { } verdict })
        {
            return;
        }

        Note(exercise, verdict);
        if (exercise.Id != State.Current.Id) return;
        // What came of a key before is over once there is a new verdict.
        State.Status = null;
        if (verdict != Verdict.Passed) return;
        if (_seenOpen.Contains(exercise.Id) || _chosenByHand || State.FirstOpen(State.IndexOf(State.Current)) is not { } next) return;
        // It was green before the board was opened: the board looks for what is not.
        Show(next, byHand: false);
    }

    /// <summary>Takes what the judge says that belongs to no exercise.</summary>
    internal void Notice(string? text) => State.Notice = text;

    /// <summary>The attendee's own exercises have been found.</summary>
    internal void Found(IReadOnlyList<string> ids) => State.Project.Add(ids);

    /// <summary>The attendee pressed a key, or chose by its letter.</summary>
    internal void Press(char key)
    {
        State.Status = null;
        if (char.IsAsciiDigit(key))
        {
            if (State.Page == Page.Kept) BringBack(key - '1');
            else Jump(key.ToString());
            return;
        }

        switch (char.ToLowerInvariant(key))
        {
            case 'q': HasEnded = true; break;
            case '?': Turn(Page.Keys); break;
            case 't': Turn(Page.Task); break;
            case 'l': Turn(Page.List); break;
            case 'e': Turn(Page.Exercise); break;
            case 'h': Hint(); break;
            case 'n': Move(1); break;
            case 'p': Move(-1); break;
            case 'j': Jump(""); break;
            case 'o': State.Status = _host.Open(State.Current.File, State.LineToOpen); break;
            case 'v': _host.Live(State.Current); break;
            case 'x': _host.Play(State.Current); break;
            case 'w': State.Status = _host.Report(); break;
            case 'a': _judge.Again(State.Current.Id); break;
            case 's': Solution(); break;
            case 'u': UseSolution(); break;
            case 'r': Reset(); break;
            case 'b': State.Copies = _keeper.Copies(State.Current.Id); Turn(Page.Kept); break;
            case 'c' when State.Project.Stages.Count > 1: AskForCatchUp(); break;
            default:
                if (!char.IsControl(key)) State.Status = $"'{key}' does nothing here; ? shows the keys.";
                break;
        }
    }

    /// <summary>The attendee pressed Enter: the next open exercise where this one is green, else back to the exercise.</summary>
    internal void Enter()
    {
        State.Status = null;
        if (State.Page != Page.Exercise) Turn(Page.Exercise);
        else if (State.IsDone(State.Current.Id) && State.FirstOpen(State.IndexOf(State.Current) + 1) is { } next) Show(next);
    }

    /// <summary>The attendee answered the question, or typed a text to its end.</summary>
    internal void Answer(string answer)
    {
        if (State.Prompt is not { } prompt) return;
        State.Prompt = null;
        if (prompt.IsText ? answer.Trim().Length > 0 : answer.Trim().ToLowerInvariant() is "y" or "yes") prompt.Answer(answer.Trim());
        else State.Status = "Nothing was done.";
    }

    /// <summary>Shows an exercise.</summary>
    private void Show(BoardExercise exercise, bool byHand = true)
    {
        _chosenByHand |= byHand;
        State.Current = exercise;
        State.Copies = _keeper.Copies(exercise.Id);
        State.Solution = null;
        State.Forget(exercise.Id);
        Turn(Page.Exercise);
        if (byHand) State.Progress.Change(p => p.Current = exercise.Id);
        _judge.Focus(exercise.Id);
    }

    private void Turn(Page page)
    {
        State.Page = page;
        State.Scroll = 0;
    }

    private void Move(int by)
    {
        var at = State.IndexOf(State.Current) + by;
        if (at < 0 || at >= State.Project.Exercises.Count) State.Status = by > 0 ? "This is the last exercise." : "This is the first exercise.";
        else Show(State.Project.Exercises[at]);
    }

    private void Jump(string typed) => State.Prompt = new Prompt("Jump to which exercise? A number, or (the beginning of) its name; Enter goes there:", true, answer =>
    {
        var exercises = State.Project.Exercises;
        if (int.TryParse(answer, out var number) && number >= 1 && number <= exercises.Count)
        {
            Show(exercises[number - 1]);
            return;
        }

        var ids = exercises.Select(e => e.Id).ToList();
        var fitting = exercises.Where(e => e.Id == answer).Concat(exercises.Where(e => e.Id.StartsWith(answer, StringComparison.OrdinalIgnoreCase))).ToList();
        if (fitting.Count > 0 && (fitting[0].Id == answer || fitting.Count == 1))
        {
            Show(fitting[0]);
            return;
        }

        var near = fitting.Count > 0 ? [.. fitting.Select(e => e.Id).Take(3)] : NearestNames.Of(answer, ids);
        State.Status = $"There is no exercise '{answer}' here.{(near.Count > 0 ? $" Did you mean {string.Join(" or ", near)}?" : " l lists them.")}";
    })
    { Typed = typed };

    private void Hint()
    {
        var hints = BoardPage.HintsOf(State).Count;
        var seen = State.Progress.Entries.Hints(State.Current.Id);
        // The first look shows what was seen before; another one the next hint.
        var next = seen == 0 || State.Page == Page.Hints ? Math.Min(hints, seen + 1) : seen;
        Turn(Page.Hints);
        if (next > seen) State.Progress.Change(p => p.SetHints(State.Current.Id, next));
        // The newest hint is the last.
        State.Scroll = int.MaxValue;
    }

    private void Solution()
    {
        var hints = BoardPage.HintsOf(State).Count;
        var seen = State.Progress.Entries.Hints(State.Current.Id);
        if (State.IsDone(State.Current.Id)) ShowSolution();
        else if (seen < hints) State.Status = $"The solution is shown once the exercise is green, or after all hints: you have seen {seen} of {hints} (h).";
        else State.Prompt = new Prompt($"Show the solution of {State.Current.Id} beside your code, though it is not green yet?", false, _ => ShowSolution());
    }

    private void ShowSolution()
    {
        State.Solution = _keeper.BySolution(State.Current);
        if (State.Solution is null) State.Status = "There is no solution of this exercise in .kit.";
        else if (State.Solution.ChangesNothing) State.Status = "Your code is the solution, line by line.";
        else Turn(Page.Solution);
    }

    private void UseSolution()
    {
        if (State.Page == Page.Solution && State.Solution is { } solution)
            State.Prompt = new Prompt($"Put the solution in place of your {State.Current.Id}? What stands there is kept.", false, _ => Replace(solution));
        else State.Status = "First look at the solution: s.";
    }

    private void Reset()
    {
        // Read now: what is saved between the question and the answer must not be replaced unseen.
        var starter = _keeper.ByStarter(State.Current);
        if (starter is null) State.Status = "There is no starter of this exercise in .kit.";
        else if (starter.ChangesNothing) State.Status = "It stands as you got it already.";
        else State.Prompt = new Prompt($"Begin {State.Current.Id} anew, with the code as you got it? What stands there is kept.", false, _ => Replace(starter));
    }

    private void BringBack(int index)
    {
        if (index < 0 || index >= State.Copies.Count)
        {
            State.Status = "There is no copy of that number.";
            return;
        }

        var copy = State.Copies[index];
        if (_keeper.ByCopy(State.Current, copy) is { } replacement)
            State.Prompt = new Prompt($"Bring back {State.Current.Id} as it stood at {copy.Time.Replace('T', ' ')}? What stands there now is kept.", false, _ => Replace(replacement));
    }

    private void AskForCatchUp() => State.Prompt = new Prompt(
        $"Go to which stage ({string.Join(", ", State.Project.Stages)})? What is not green before it is supplied as solved; yours is kept:", true, stage =>
        {
            var catchUp = new CatchUp(State.Project, _keeper, State.Progress);
            if (catchUp.Refusal(stage) is { } refusal)
            {
                State.Status = refusal;
                return;
            }

            var (lines, done) = catchUp.To(stage);
            foreach (var exercise in State.Project.Exercises) State.Forget(exercise.Id);
            Show(State.Project.Exercises.First(e => e.Stage == stage));
            State.Status = done ? lines[^1] : string.Join("\n", lines.Where(l => !l.Contains(": supplied as solved.", StringComparison.Ordinal)));
        });

    private void Replace(Replacement replacement)
    {
        var replaced = _keeper.Replace(replacement);
        State.Forget(replacement.Exercise.Id);
        State.Copies = _keeper.Copies(State.Current.Id);
        Turn(Page.Exercise);
        State.Status = replaced.Message.Replace("bring it back: dotnet run -- restore " + replacement.Exercise.Id, "b brings it back", StringComparison.Ordinal);
        if (replaced.Done) _judge.Again(replacement.Exercise.Id);
    }

    /// <summary>Notes whether the exercise is green, unless its files were saved again after what was judged.</summary>
    private void Note(ResidentExercise exercise, Verdict verdict)
    {
        if (State.Hash(exercise.Id) is not { } hash || IsNewer(exercise)) return;
        if (!State.Progress.Note(exercise.Id, hash, verdict == Verdict.Passed)) return;
        if (State.Progress.Problem is { } problem) State.Notice = problem;
    }

    private bool IsNewer(ResidentExercise exercise)
    {
        try
        {
            return exercise.Saved != default
                && File.GetLastWriteTimeUtc(State.Project.Path(State.Project.Of(exercise.Id)!.File)) > exercise.Saved.UtcDateTime.AddMilliseconds(100);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
