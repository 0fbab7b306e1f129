using System.Reflection;

namespace ConcurrencyWorkshop;

/// <summary>What the program can say of its exercises without running any of their code.</summary>
internal static class Scaffold
{
    /// <summary>
    /// The name of the assembly metadata that lists the exercises in the order of the curriculum,
    /// separated by semicolons. Without it they come in the order of the compiled tests.
    /// </summary>
    internal const string OrderMetadata = "ConcurrencyWorkshop.Exercises";

    /// <summary>The ids of the exercises that the assembly's tests are marked with, in order.</summary>
    /// <remarks>Attributes are read as data: making them could run an attendee's code.</remarks>
    internal static IReadOnlyList<string> Exercises(Assembly assembly)
    {
        var found = assembly.GetTypes()
            .SelectMany(type => type.GetMethods().SelectMany(IdsOf).Concat(IdsOf(type)))
            .Distinct().ToList();
        var order = assembly.GetCustomAttributesData()
            .Where(a => a.AttributeType == typeof(AssemblyMetadataAttribute) && a.ConstructorArguments[0].Value is OrderMetadata)
            .SelectMany(a => ((string?)a.ConstructorArguments[1].Value ?? "").Split(';', StringSplitOptions.TrimEntries))
            .ToList();
        return [.. found.OrderBy(id => order.IndexOf(id) is var at && at >= 0 ? at : int.MaxValue)];
    }

    /// <summary>The ids in a member's <c>[Trait("Exercise", id)]</c>.</summary>
    private static IEnumerable<string> IdsOf(MemberInfo member) =>
        from attribute in member.GetCustomAttributesData()
        where attribute.AttributeType.FullName == "Xunit.TraitAttribute" && attribute.ConstructorArguments[0].Value is "Exercise"
        select (string)attribute.ConstructorArguments[1].Value!;

    /// <summary>
    /// The project's folder: above the folder of the file that calls the program, or, where the build mapped that
    /// path to another, the nearest above the program that holds <c>.kit</c>. Null where neither is there.
    /// </summary>
    internal static string? FindFolder(string program)
    {
        if (File.Exists(program) && Path.GetDirectoryName(Path.GetDirectoryName(program)) is { } above) return above;
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
