using ConcurrencyWorkshop.Board.Keeping;
using ConcurrencyWorkshop.Board.Progress;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>What the board does, as verbs on the command line, for those who want no board.</summary>
/// <param name="project">The project.</param>
/// <param name="terminal">Where to print.</param>
internal sealed class BoardCommands(BoardProject project, Terminal terminal)
{
    private const int WidestId = 22;
    private const int WidestFile = 44;

    private readonly ProgressFile _progress = new(project.Root);
    private readonly Keeper _keeper = new(project, () => DateTime.Now);

    /// <summary>Names each exercise, its file and how it stood when it was judged last.</summary>
    internal int List()
    {
        foreach (var exercise in project.Exercises)
            terminal.Out.WriteLine($"{exercise.Id.PadRight(WidestId)} {exercise.File.PadRight(WidestFile)} {Words(exercise)}");
        return project.Exercises.Count > 0 ? Session.Green : Session.NotRunnable;
    }

    /// <summary>Prints an exercise's task and how it stands.</summary>
    internal int Show(string id)
    {
        var exercise = project.Of(id)!;
        terminal.Out.WriteLine($"{id}: {Words(exercise)}");
        terminal.Out.WriteLine($"File: {exercise.File}");
        foreach (var copy in _keeper.Copies(id)) terminal.Out.WriteLine($"Kept: {copy.Folder}");
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(Texts.Read(project.Path(exercise.Folder + "/README.md"))?.ReplaceLineEndings("\n").TrimEnd() ?? "There is no README.md in its folder.");
        return Session.Green;
    }

    /// <summary>Prints the hints seen so far and the next one.</summary>
    internal int Hint(string id)
    {
        IReadOnlyList<string> hints = Texts.Read(project.Pristine(id, "HINTS.md")) is { } text ? Texts.Hints(text) : [];
        if (hints.Count == 0)
        {
            terminal.Out.WriteLine($"There are no hints for {id}.");
            return Session.NotRunnable;
        }

        var seen = Math.Min(hints.Count, _progress.Entries.Hints(id) + 1);
        _progress.Change(p => p.SetHints(id, seen));
        foreach (var hint in hints.Take(seen))
        {
            terminal.Out.WriteLine(Texts.Plain(hint));
            terminal.Out.WriteLine();
        }

        terminal.Out.WriteLine(seen < hints.Count
            ? $"Hint {seen} of {hints.Count}. The next one: dotnet run -- hint {id}"
            : $"These are all {hints.Count} hints. A solution: .kit/exercises/{id}/solution");
        return Session.Green;
    }

    /// <summary>Puts the starter back; what stood there is kept.</summary>
    internal int Reset(string id) => Done(_keeper.ByStarter(project.Of(id)!) is { } starter
        ? _keeper.Replace(starter)
        : new Replaced(false, $"There is no starter of {id} in .kit."), $"{id} stands as you got it.");

    /// <summary>Brings back what was replaced last, or at a time.</summary>
    internal int Restore(string id, string? time)
    {
        var copies = _keeper.Copies(id);
        var copy = time is null ? copies.FirstOrDefault() : copies.FirstOrDefault(c => c.Time == time);
        if (copy is null)
        {
            terminal.Out.WriteLine(copies.Count == 0
                ? $"Nothing of {id} has been replaced, so there is nothing to bring back."
                : $"Nothing of {id} was kept at {time}. There is: {string.Join(", ", copies.Select(c => c.Time))}");
            return Session.NotRunnable;
        }

        return Done(_keeper.Replace(_keeper.ByCopy(project.Of(id)!, copy)!), $"{id} stands as it did at {copy.Time}.");
    }

    /// <summary>Supplies the stages before a stage as solved.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="judge">Has exercises judged, and what is green noted.</param>
    internal int GoTo(string stage, Action<IReadOnlyList<string>> judge)
    {
        var catchUp = new CatchUp(project, _keeper, _progress);
        if (catchUp.Refusal(stage) is { } refusal)
        {
            terminal.Out.WriteLine(refusal);
            return Session.NotRunnable;
        }

        // What is solved stays; who has never judged it here may have solved it all the same.
        if (catchUp.Unsure(stage) is { Count: > 0 } unsure)
        {
            terminal.Out.WriteLine($"Looking which of yours are green: {string.Join(", ", unsure)}");
            judge(unsure);
            _progress.Reload();
        }

        var (lines, done) = catchUp.To(stage);
        foreach (var line in lines) terminal.Out.WriteLine(line);
        return done ? Session.Green : Session.NotRunnable;
    }

    private int Done(Replaced replaced, string words)
    {
        if (replaced.Done) terminal.Out.WriteLine(words);
        terminal.Out.WriteLine(replaced.Message);
        return replaced.Done || replaced.IsNothing ? Session.Green : Session.NotRunnable;
    }

    private string Words(BoardExercise exercise)
    {
        var hash = ContentHash.Of(project.Path(exercise.Folder));
        return hash is null ? "missing"
            : _progress.Entries.Green(exercise.Id) == hash ? Marks.Word(Standing.Green)
            : _progress.Entries.Supplied(exercise.Id) == hash ? Marks.Word(Standing.Supplied)
            : _progress.Entries.Green(exercise.Id) is not null ? "was green, changed since"
            : Marks.Word(Standing.Open);
    }
}
