using ConcurrencyWorkshop.Board.Keeping;
using ConcurrencyWorkshop.Board.Progress;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>What the board knows and shows. Only its own thread touches it.</summary>
/// <param name="project">The project.</param>
/// <param name="progress">Its progress.</param>
internal sealed class BoardState(BoardProject project, ProgressFile progress)
{
    private readonly Dictionary<string, ResidentExercise> _known = [];
    private readonly Dictionary<string, string?> _hashes = [];

    internal BoardProject Project => project;

    internal ProgressFile Progress => progress;

    /// <summary>The exercise that is shown.</summary>
    internal required BoardExercise Current { get; set; }

    internal Page Page { get; set; }

    /// <summary>How many lines of the page are above the window.</summary>
    internal int Scroll { get; set; }

    /// <summary>What came of the last key; null where there is nothing to say.</summary>
    internal string? Status { get; set; }

    /// <summary>What the judge says that belongs to no exercise; null where there is nothing.</summary>
    internal string? Notice { get; set; }

    /// <summary>The question that waits for an answer.</summary>
    internal Prompt? Prompt { get; set; }

    /// <summary>What has been kept of the current exercise.</summary>
    internal IReadOnlyList<KeptCopy> Copies { get; set; } = [];

    /// <summary>The solution that is shown, and what it would replace.</summary>
    internal Replacement? Solution { get; set; }

    /// <summary>What the judge knows of an exercise; null where it said nothing yet.</summary>
    internal ResidentExercise? Known(string id) => _known.GetValueOrDefault(id);

    /// <summary>Takes what the judge has learned.</summary>
    internal void Know(ResidentExercise exercise)
    {
        _known[exercise.Id] = exercise;
        Forget(exercise.Id);
    }

    /// <summary>The files of the exercise may have changed.</summary>
    internal void Forget(string id) => _hashes.Remove(id);

    /// <summary>The hash of the exercise's files; null where they cannot be read.</summary>
    internal string? Hash(string id)
    {
        if (!_hashes.TryGetValue(id, out var hash)) _hashes[id] = hash = ContentHash.Of(project.Path(project.Of(id)!.Folder));
        return hash;
    }

    /// <summary>How the exercise stands: by the judge, else by what was stored of the same files.</summary>
    internal Standing Standing(string id)
    {
        switch (Known(id))
        {
            case { State: JudgingState.DoesNotCompile }: return Screen.Standing.DoesNotCompile;
            // While it is judged anew the earlier verdict stands.
            case { Verdict: { } verdict }:
                return verdict switch
                {
                    Verdict.Passed => Screen.Standing.Green,
                    Verdict.Failed => Screen.Standing.Red,
                    _ => Screen.Standing.NotJudged,
                };
        }

        if (Hash(id) is not { } hash) return Screen.Standing.Open;
        return progress.Entries.Green(id) == hash ? Screen.Standing.Green
            : progress.Entries.Supplied(id) == hash ? Screen.Standing.Supplied
            : Screen.Standing.Open;
    }

    /// <summary>Whether there is nothing to do in the exercise.</summary>
    internal bool IsDone(string id) => Standing(id) is Screen.Standing.Green or Screen.Standing.Supplied;

    /// <summary>The first exercise from the given one on, and then from the beginning, that is not done; null where all are.</summary>
    internal BoardExercise? FirstOpen(int from = 0) =>
        project.Exercises.Skip(from).Concat(project.Exercises.Take(from)).FirstOrDefault(e => !IsDone(e.Id));

    /// <summary>The place of an exercise in the order.</summary>
    internal int IndexOf(BoardExercise exercise) => project.Exercises.ToList().FindIndex(e => e.Id == exercise.Id);

    /// <summary>The first test of the current exercise that did not pass; null where all did or none has run.</summary>
    internal Running.TestResult? FirstFailure => Known(Current.Id)?.Results.FirstOrDefault(r => r.Verdict != Verdict.Passed);

    /// <summary>The line of the current exercise's file to look at; null where none is known.</summary>
    internal int? LineToOpen
    {
        get
        {
            var file = Path.GetFileName(Current.File);
            if (Known(Current.Id) is { State: JudgingState.DoesNotCompile } broken)
                return broken.Build.FirstOrDefault(m => m.IsError && Path.GetFileName(m.File) == file)?.Line;
            return FirstFailure is { } failure ? new Message(failure.Message).LineIn(file) : null;
        }
    }
}
