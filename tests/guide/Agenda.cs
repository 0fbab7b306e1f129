using ConcurrencyWorkshop.Submissions;

namespace ConcurrencyWorkshop.Guide;

/// <summary>A run of show: what happens when.</summary>
internal sealed record Agenda
{
    /// <summary>What a page calls it: <c>half-day</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How long it all takes, in minutes.</summary>
    public required int Minutes { get; init; }

    /// <summary>What follows upon what.</summary>
    public required IReadOnlyList<AgendaPart> Parts { get; init; }

    /// <summary>The file that holds them all.</summary>
    internal static string FileName => Path.Combine(Corpus.Root, "workshop", "agenda.json");

    /// <summary>Reads them.</summary>
    /// <exception cref="InvalidDataException">The file cannot be read.</exception>
    internal static IReadOnlyList<Agenda> All() => Data.Read<List<Agenda>>(FileName);

    /// <summary>What does not fit, in words; nothing where all does.</summary>
    /// <param name="curriculum">All exercises, in order.</param>
    internal IEnumerable<string> Problems(IReadOnlyList<Exercise> curriculum)
    {
        var sum = Parts.Sum(part => part.Minutes);
        if (sum != Minutes) yield return $"The parts of {Name} take {sum} minutes, not {Minutes}.";

        var byId = curriculum.ToDictionary(exercise => exercise.Id);
        var chosen = new List<Exercise>();
        foreach (var part in Parts)
        {
            if (part.Stage is not null && Stage.All.All(stage => stage.Name != part.Stage)) yield return $"There is no stage {part.Stage} ({Name}).";
            foreach (var id in part.Exercises)
            {
                if (!byId.TryGetValue(id, out var exercise)) yield return $"There is no exercise {id} ({Name}).";
                else if (chosen.Contains(exercise)) yield return $"{id} comes twice ({Name}).";
                else chosen.Add(exercise);
                if (Stage.All.FirstOrDefault(stage => stage.Name == part.Stage) is not { } stage || !stage.Exercises.Contains(id))
                    yield return $"{id} is no exercise of the stage '{part.Stage}' that its part names ({Name}).";
            }

            var needed = part.Exercises.Where(byId.ContainsKey).Sum(id => byId[id].Minutes);
            if (needed > part.Minutes) yield return $"{string.Join(", ", part.Exercises)} need {needed} minutes and have {part.Minutes} ({Name}).";
        }

        foreach (var problem in Curriculum.Untaught(chosen)) yield return $"{problem} ({Name})";

        // What a starred exercise builds on has to be there, starred or not; whatever else is not starred comes after all that is.
        var left = curriculum.Where(exercise => exercise.Star).Except(chosen).Select(exercise => exercise.Id).ToList();
        foreach (var exercise in chosen.Where(exercise => !exercise.Star && left.Count > 0))
        {
            if (!chosen.Any(other => other.Star && other.Needs.Intersect(exercise.Teaches).Any()))
                yield return $"{exercise.Id} is in {Name}, and {string.Join(", ", left)}, which have a star, are not.";
        }
    }
}

/// <summary>A part of a run of show.</summary>
internal sealed record AgendaPart
{
    /// <summary>What is done.</summary>
    public required string Title { get; init; }

    /// <summary>For how many minutes.</summary>
    public required int Minutes { get; init; }

    /// <summary>The stage it belongs to, if it does.</summary>
    public string? Stage { get; init; }

    /// <summary>The exercises that everybody does in it.</summary>
    public IReadOnlyList<string> Exercises { get; init; } = [];
}
