using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConcurrencyWorkshop.Templates.Tests;

/// <summary>The repository that the templates are packed from.</summary>
internal static class Source
{
    public static string Root { get; } = Metadata("Repository");

    /// <summary>The one version of the product.</summary>
    public static string Version { get; } = Metadata("Version");

    public static string Templates { get; } = Path.Combine(Root, "templates");

    /// <summary>The stages in the order of the curriculum; their folders' names.</summary>
    public static IReadOnlyList<string> Stages { get; } = ["sequential", "threads", "pool", "async", "cancellation", "races"];

    /// <summary>The folders of all templates.</summary>
    public static IReadOnlyList<string> Folders { get; } = [.. Stages, "workshop"];

    /// <summary>The exercises of a stage: each folder that does not begin with a dot.</summary>
    public static IEnumerable<string> Exercises(string stage) =>
        Directory.EnumerateDirectories(Path.Combine(Templates, stage)).Select(path => Path.GetFileName(path))
            .Where(name => name[0] != '.').Order(StringComparer.Ordinal);

    /// <summary>The exercises of a template.</summary>
    public static IEnumerable<string> ExercisesOf(string folder) => folder == "workshop" ? Stages.SelectMany(Exercises) : Exercises(folder);

    /// <summary><c>workshop-threads</c> of <c>threads</c>.</summary>
    public static string ShortName(string folder) => folder == "workshop" ? folder : "workshop-" + folder;

    public static JsonObject Configuration(string folder, string file = "template.json") =>
        JsonNode.Parse(
            File.ReadAllText(Path.Combine(Templates, folder, ".template.config", file)),
            documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!.AsObject();

    /// <summary>An exercise's name in C#: <c>TwoThreads</c> of <c>two-threads</c>.</summary>
    public static string PascalCase(string exercise) =>
        string.Concat(exercise.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Metadata(string key) =>
        typeof(Source).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
