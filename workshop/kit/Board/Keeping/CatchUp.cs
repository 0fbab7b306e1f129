using ConcurrencyWorkshop.Board.Progress;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Keeping;

/// <summary>Supplies the stages before a given one as solved, so that who fell behind can go on with the room.</summary>
/// <param name="project">The project.</param>
/// <param name="keeper">Keeps what stood there.</param>
/// <param name="progress">The project's progress.</param>
internal sealed class CatchUp(BoardProject project, Keeper keeper, ProgressFile progress)
{
    private static readonly string[] s_stages = ["sequential", "threads", "pool", "async", "cancellation", "races"];

    /// <summary>Why there is no catching up to the stage; null where there is.</summary>
    internal string? Refusal(string stage)
    {
        if (project.Stages.Contains(stage)) return null;
        if (project.Stages.Count > 0)
        {
            var near = NearestNames.Of(stage, project.Stages);
            return $"There is no stage '{stage}' here.{(near.Count > 0 ? $" Did you mean {string.Join(" or ", near)}?" : "")}\nThe stages here: {string.Join(", ", project.Stages)}";
        }

        return s_stages.Contains(stage)
            ? $"This project is one stage alone, so there is nothing to catch up on. Scaffold the stage beside it: dotnet new workshop-{stage} -o {stage}\n(The project with all six stages, where 'goto' goes from one to the next: dotnet new workshop -o workshop)"
            : $"There is no stage '{stage}'. The stages: {string.Join(", ", s_stages)}";
    }

    /// <summary>The exercises before the stage that were changed, and of which it is not known that they are green.</summary>
    internal IReadOnlyList<string> Unsure(string stage) => [.. project.Exercises.TakeWhile(e => e.Stage != stage)
        .Where(e => ContentHash.Of(project.Path(e.Folder)) is { } hash && progress.Entries.Green(e.Id) != hash && progress.Entries.Supplied(e.Id) != hash
            && keeper.ByStarter(e) is { ChangesNothing: false })
        .Select(e => e.Id)];

    /// <summary>Supplies what is not green before the stage, and makes its first exercise the current one. Later work stays as it is.</summary>
    /// <param name="stage">A stage of the project.</param>
    /// <returns>What was done, line by line, and whether all that was to be done could be.</returns>
    internal (IReadOnlyList<string> Lines, bool Done) To(string stage)
    {
        var lines = new List<string>();
        var done = true;
        var supplied = 0;
        foreach (var exercise in project.Exercises.TakeWhile(e => e.Stage != stage))
        {
            var hash = ContentHash.Of(project.Path(exercise.Folder));
            // What the attendee has solved stays theirs.
            if (hash is not null && progress.Entries.Green(exercise.Id) == hash) continue;
            if (keeper.BySolution(exercise) is not { } solution)
            {
                lines.Add($"{exercise.Id}: there is no solution of it in .kit; it stays as it is.");
                continue;
            }

            if (!solution.ChangesNothing)
            {
                var replaced = keeper.Replace(solution);
                if (!replaced.Done)
                {
                    lines.Add($"{exercise.Id}: {replaced.Message}");
                    done = false;
                    continue;
                }

                supplied++;
                lines.Add($"{exercise.Id}: supplied as solved. {replaced.Message}");
            }

            if (ContentHash.Of(project.Path(exercise.Folder)) is { } now) progress.Change(p => p.SetSupplied(exercise.Id, now));
        }

        var first = project.Exercises.First(e => e.Stage == stage).Id;
        progress.Change(p => p.Current = first);
        lines.Add(supplied == 0
            ? $"Nothing had to be supplied. You are at {stage}: {first}."
            : $"{supplied} {(supplied == 1 ? "exercise" : "exercises")} before {stage} supplied; what you had solved and all later work is as it was. You are at {first}.");
        return (lines, done);
    }
}
