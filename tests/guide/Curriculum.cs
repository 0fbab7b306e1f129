using ConcurrencyWorkshop.Submissions;

namespace ConcurrencyWorkshop.Guide;

/// <summary>What <c>workshop/curriculum</c> says of the exercises: a file for each stage.</summary>
internal static class Curriculum
{
    /// <summary>The folder of the files.</summary>
    internal static string Folder => Path.Combine(Corpus.Root, "workshop", "curriculum");

    /// <summary>The stage's file.</summary>
    internal static string FileOf(Stage stage) => Path.Combine(Folder, stage.Name + ".json");

    /// <summary>The stage's exercises, in order.</summary>
    /// <exception cref="InvalidDataException">The file cannot be read.</exception>
    internal static IReadOnlyList<Exercise> Of(Stage stage) => Data.Read<List<Exercise>>(FileOf(stage));

    /// <summary>All exercises, in the order in which an attendee meets them.</summary>
    internal static IReadOnlyList<Exercise> All() => [.. Stage.All.SelectMany(Of)];

    /// <summary>What is taken for granted and was not taught before; nothing where the order is right.</summary>
    internal static IEnumerable<string> Untaught(IEnumerable<Exercise> inOrder)
    {
        var taught = new HashSet<string>(StringComparer.Ordinal);
        foreach (var exercise in inOrder)
        {
            foreach (var need in exercise.Needs.Where(need => !taught.Contains(need)))
                yield return $"{exercise.Id} needs {need}, which no exercise before it teaches.";
            taught.UnionWith(exercise.Teaches);
        }
    }

    /// <summary>Concepts that differ only in their form, as in <c>stop-flag</c> and <c>flags-stop</c>.</summary>
    internal static IEnumerable<string> SpeltTwoWays(IEnumerable<string> concepts) =>
        concepts.Distinct(StringComparer.Ordinal).GroupBy(Form).Where(same => same.Count() > 1).Select(same => string.Join(" and ", same));

    private static string Form(string concept) =>
        string.Join(' ', concept.ToLowerInvariant().Split('-', '_', ' ').Select(word => word.TrimEnd('s')).Order(StringComparer.Ordinal));
}
