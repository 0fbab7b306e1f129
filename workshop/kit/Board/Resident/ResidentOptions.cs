using System.Reflection;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board;

/// <summary>What the resident judge has to know of the project.</summary>
/// <param name="Program">The program's assembly file.</param>
/// <param name="Folder">The project's folder.</param>
/// <param name="Exercises">The exercises, in order.</param>
internal sealed record ResidentOptions(string Program, string Folder, IReadOnlyList<string> Exercises)
{
    /// <summary>The folder of the SDK's compiler; empty where the project does not say.</summary>
    public string Compiler { get; init; } = "";

    /// <summary>The file with the arguments that the build gave the compiler; empty where the project does not say.</summary>
    public string Arguments { get; init; } = "";

    /// <summary>Whether to compile with the compiler server even where the compiler could be loaded.</summary>
    public bool UsesServer { get; init; }

    /// <summary>Whether to look at the files again and again, as where the system tells nothing of their changes.</summary>
    public bool Polls { get; init; } = Environment.GetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER") is "1" or "true";

    /// <summary>Whether pictures are drawn in plain ASCII.</summary>
    public bool Ascii { get; init; }

    /// <summary>After how many quiet seconds outside a simulation a test counts as hanging.</summary>
    public int WatchdogSeconds { get; init; } = Running.Arguments.DefaultWatchdogSeconds;

    /// <summary>What the program itself says of its project.</summary>
    /// <param name="program">The program.</param>
    /// <param name="folder">The project's folder.</param>
    internal static ResidentOptions Of(Assembly program, string folder) => new(program.Location, folder, Scaffold.Exercises(program))
    {
        Compiler = Scaffold.Metadata(program, Scaffold.CompilerMetadata) ?? "",
        Arguments = Scaffold.Metadata(program, Scaffold.CompilerArgumentsMetadata) ?? "",
    };
}
