using System.Reflection;

namespace ConcurrencyWorkshop.Conformance;

/// <summary>A program of this assembly.</summary>
/// <param name="Title">The API and what is tried.</param>
/// <param name="Api">The name of the API.</param>
/// <param name="Ending">Whether it returns, ends its process or hangs.</param>
/// <param name="Method">The method to call.</param>
public sealed record ConformanceProgram(string Title, string Api, Ending Ending, MethodInfo Method)
{
    /// <summary>The program as a delegate: a <c>Func&lt;string&gt;</c> or a <c>Func&lt;Task&lt;string&gt;&gt;</c>.</summary>
    public Delegate Body { get; } = Method.ReturnType == typeof(string)
        ? Method.CreateDelegate<Func<string>>()
        : Method.CreateDelegate<Func<Task<string>>>();
}

/// <summary>All programs, found by their attribute.</summary>
public static class ProgramCatalog
{
    /// <summary>All programs, in order of title.</summary>
    public static IReadOnlyList<ConformanceProgram> All { get; } =
    [
        .. from type in typeof(ProgramCatalog).Assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
           let attribute = method.GetCustomAttribute<ProgramAttribute>()
           where attribute is not null
           orderby attribute.Title
           select new ConformanceProgram(attribute.Title, attribute.Api, attribute.Ending, method),
    ];

    /// <summary>The program of that title.</summary>
    /// <param name="title">The title, whole.</param>
    /// <exception cref="ArgumentException">No program has that title.</exception>
    public static ConformanceProgram Find(string title) =>
        All.FirstOrDefault(program => program.Title == title)
        ?? throw new ArgumentException($"No program is called '{title}'. `dotnet run -- list` prints all titles.", nameof(title));
}
