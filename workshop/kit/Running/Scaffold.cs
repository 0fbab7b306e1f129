using System.Reflection;

namespace ConcurrencyWorkshop.Running;

/// <summary>What the program can say of its exercises without running any of their code.</summary>
internal static class Scaffold
{
    /// <summary>
    /// The name of the assembly metadata that lists the exercises in the order of the curriculum,
    /// separated by semicolons. Without it they come in the order of the compiled tests.
    /// </summary>
    internal const string OrderMetadata = "ConcurrencyWorkshop.Exercises";

    /// <summary>The name of the assembly metadata that holds the project's folder.</summary>
    internal const string FolderMetadata = "ConcurrencyWorkshop.ProjectDirectory";

    /// <summary>The name of the assembly metadata that holds the folder of the SDK's compiler.</summary>
    internal const string CompilerMetadata = "ConcurrencyWorkshop.Compiler";

    /// <summary>The name of the assembly metadata that holds the file with the arguments that the build gave the compiler.</summary>
    internal const string CompilerArgumentsMetadata = "ConcurrencyWorkshop.CompilerArguments";

    /// <summary>The ids of the exercises that the assembly's tests are marked with, in order.</summary>
    /// <remarks>Attributes are read as data: making them could run an attendee's code.</remarks>
    internal static IReadOnlyList<string> Exercises(Assembly assembly)
    {
        var found = assembly.GetTypes()
            .SelectMany(ExercisesOf)
            .Distinct().ToList();
        var order = Order(assembly).ToList();
        return [.. found.OrderBy(id => order.IndexOf(id) is var at && at >= 0 ? at : int.MaxValue)];
    }

    /// <summary>The classes that hold tests of an exercise, or of any; looked for when they are enumerated.</summary>
    internal static IEnumerable<Type> Tests(Assembly assembly, string? exercise = null)
    {
        foreach (var type in assembly.GetTypes())
            if (ExercisesOf(type).Any(id => exercise is null || id == exercise))
                yield return type;
    }

    /// <summary>The ids that the project file lists, in the order of the curriculum, whether there is such an exercise or not.</summary>
    internal static IReadOnlyList<string> Order(Assembly assembly) =>
        (Metadata(assembly, OrderMetadata) ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The ids that a type or its methods are marked with.</summary>
    internal static IEnumerable<string> ExercisesOf(Type type) => type.GetMethods().SelectMany(IdsOf).Concat(IdsOf(type));

    /// <summary>What the project wrote into its assembly under a name; null where it wrote nothing.</summary>
    internal static string? Metadata(Assembly assembly, string name) =>
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == name)?.Value;

    /// <summary>The ids in a member's <c>[Trait("Exercise", id)]</c>.</summary>
    private static IEnumerable<string> IdsOf(MemberInfo member) =>
        from attribute in member.GetCustomAttributesData()
        where attribute.AttributeType.FullName == "Xunit.TraitAttribute" && attribute.ConstructorArguments[0].Value is "Exercise"
        select (string)attribute.ConstructorArguments[1].Value!;

    /// <summary>
    /// The project's folder: as the project file says, or the nearest above the program that holds <c>.kit</c>.
    /// Null where neither is there.
    /// </summary>
    internal static string? FindFolder(Assembly assembly)
    {
        if (Metadata(assembly, FolderMetadata) is { Length: > 0 } known && Directory.Exists(known)) return known;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, ".kit"))) return folder.FullName;
        return null;
    }

    /// <summary>The exercise's folder, relative to the project's: <c>two-threads</c> or <c>threads/two-threads</c>.</summary>
    internal static string FolderOf(string? project, string exercise)
    {
        if (project is null || Directory.Exists(Path.Combine(project, exercise))) return exercise;
        var stage = Directory.EnumerateDirectories(project)
            .FirstOrDefault(stage => !Path.GetFileName(stage).StartsWith('.') && Directory.Exists(Path.Combine(stage, exercise)));
        return stage is null ? exercise : $"{Path.GetFileName(stage)}/{exercise}";
    }

    /// <summary>The id in PascalCase, the name of the class and of the file to edit: <c>TwoThreads</c>.</summary>
    internal static string PascalCase(string exercise) =>
        string.Concat(exercise.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
