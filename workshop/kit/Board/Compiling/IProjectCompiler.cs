using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Compiling;

/// <summary>A source file as it was read.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Group">The exercise in whose folder it stands; empty for what all exercises share.</param>
/// <param name="Version">Another one whenever its content is another.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record SourceFile(string Path, string Group, long Version, byte[] Bytes);

/// <summary>What came of compiling.</summary>
/// <param name="Image">The assembly; null where there is an error.</param>
/// <param name="Messages">What <c>dotnet build</c> would say: errors first, by file, line and column.</param>
/// <param name="Groups">The exercises whose files went into it; what they share goes without saying.</param>
internal sealed record Compiled(ExerciseImage? Image, IReadOnlyList<BuildMessage> Messages, IReadOnlySet<string> Groups);

/// <summary>Compiles an exercise with what it needs.</summary>
internal interface IProjectCompiler
{
    /// <summary>Compiles an exercise, with other exercises only where it uses their code.</summary>
    /// <param name="files">All source files, in the compiler's order.</param>
    /// <param name="exercise">The exercise.</param>
    Compiled Compile(IReadOnlyList<SourceFile> files, string exercise);
}
