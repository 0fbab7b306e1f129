using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>
/// The program with an exercise as it was last saved and judged, in a folder of its own: the one that was built is
/// older, and is in use. The folder is deleted with the board.
/// </summary>
/// <param name="built">The assembly file of the program that was built.</param>
internal sealed class SavedProgram(string built) : IDisposable
{
    private string? _folder;

    /// <summary>Writes the program.</summary>
    /// <param name="image">The exercise, compiled.</param>
    /// <returns>The program's assembly file.</returns>
    /// <exception cref="IOException">There is no room for it, or no right to write it.</exception>
    internal string Write(ExerciseImage image)
    {
        _folder ??= CopyOfOutput();
        var program = Path.Combine(_folder, Path.GetFileName(built));
        File.WriteAllBytes(program, image.Dll);
        File.WriteAllBytes(Path.ChangeExtension(program, ".pdb"), image.Pdb);
        return program;
    }

    public void Dispose()
    {
        try
        {
            if (_folder is not null) Directory.Delete(_folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The system clears its folder for temporary files.
        }
    }

    private string CopyOfOutput()
    {
        var folder = Directory.CreateTempSubdirectory("workshop-saved-").FullName;
        // What stands in folders is for other systems and languages.
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(built)!))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        return folder;
    }
}
