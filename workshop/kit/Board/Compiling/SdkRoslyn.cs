using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace ConcurrencyWorkshop.Board.Compiling;

/// <summary>
/// The compiler of the attendee's own SDK, in this process: no package brings it, and it is the one that
/// <c>dotnet build</c> uses. Nothing outside <see cref="RoslynCompiler"/> may name a type of it, since such code cannot
/// even be compiled just in time before the compiler's folder is known.
/// </summary>
internal static class SdkRoslyn
{
    private const string Name = "Microsoft.CodeAnalysis";
    private static string? s_folder;

    /// <summary>Loads the compiler and has it understand its arguments.</summary>
    /// <param name="folder">The compiler's folder in the SDK.</param>
    /// <param name="arguments">The file with its arguments.</param>
    /// <param name="project">The project's folder.</param>
    /// <exception cref="CompilerFailedException">The SDK's compiler cannot be loaded, or is one that the kit cannot work with.</exception>
    internal static IProjectCompiler Load(string folder, string arguments, string project)
    {
        if (!File.Exists(Path.Combine(folder, Name + ".CSharp.dll")))
            throw new CompilerFailedException($"there is no compiler in {folder}");
        if (Interlocked.Exchange(ref s_folder, folder) is null) AssemblyLoadContext.Default.Resolving += Resolve;
        try
        {
            return Create(arguments, project);
        }
        catch (Exception e) when (e is TypeLoadException or MissingMemberException or BadImageFormatException or FileLoadException or FileNotFoundException or InvalidCastException)
        {
            throw new CompilerFailedException($"the compiler in {folder} cannot be used in this process: {e.Message}", e);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IProjectCompiler Create(string arguments, string project) => new RoslynCompiler(arguments, project);

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        if (name.Name is not { } simple || !simple.StartsWith(Name, StringComparison.Ordinal)) return null;
        // A language other than English has a folder of its own.
        var file = Path.Combine(s_folder!, name.CultureName ?? "", simple + ".dll");
        return File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
    }
}
