using System.Globalization;

namespace ConcurrencyWorkshop.Board.Keeping;

/// <summary>
/// Replaces an exercise's files, by the starter, the solution or an earlier copy, and keeps what stood there, dated, in
/// the project's folder <c>kept</c>: nothing of an attendee's is ever lost.
/// </summary>
/// <param name="project">The project.</param>
/// <param name="now">The local time.</param>
internal sealed class Keeper(BoardProject project, Func<DateTime> now)
{
    /// <summary>The folder of what was replaced.</summary>
    internal const string FolderName = "kept";

    /// <summary>The replacement of an exercise's code, and of its snapshots, by what it came with.</summary>
    /// <returns>Null where the project carries no pristine copy.</returns>
    internal Replacement? ByStarter(BoardExercise exercise) =>
        By(exercise, [.. FilesOf(project.Pristine(exercise.Id, "starter"), "*"), .. FilesOf(project.Pristine(exercise.Id, ""), "*.verified.txt")]);

    /// <summary>The replacement of an exercise's code by its solution.</summary>
    /// <returns>Null where the project carries none.</returns>
    internal Replacement? BySolution(BoardExercise exercise) => By(exercise, FilesOf(project.Pristine(exercise.Id, "solution"), "*"));

    /// <summary>The replacement of an exercise's files by an earlier copy.</summary>
    internal Replacement? ByCopy(BoardExercise exercise, KeptCopy copy) => By(exercise, FilesOf(project.Path(copy.Folder), "*"));

    /// <summary>What was kept of an exercise, newest first.</summary>
    internal IReadOnlyList<KeptCopy> Copies(string exercise)
    {
        var kept = project.Path(FolderName);
        if (!Directory.Exists(kept)) return [];
        return [.. from folder in Directory.GetDirectories(kept)
                   let time = Path.GetFileName(folder)
                   let files = FilesOf(Path.Combine(folder, exercise), "*")
                   where files.Count > 0
                   // The length first: a second copy within a second is -2, the tenth -10.
                   orderby time[..Math.Min(19, time.Length)] descending, time.Length descending, time descending
                   select new KeptCopy(time, exercise, $"{FolderName}/{time}/{exercise}", [.. files.Select(f => Path.GetFileName(f)!)])];
    }

    /// <summary>Replaces the files, unless one was changed since it was read.</summary>
    internal Replaced Replace(Replacement replacement)
    {
        var id = replacement.Exercise.Id;
        if (replacement.ChangesNothing) return new Replaced(false, $"{id} holds just that already; nothing was changed.") { IsNothing = true };
        var changed = replacement.Files.Where(f => !AtomicFile.Same(f.Read, f.Content)).ToList();
        var done = new List<(string Name, byte[]? Read, byte[] Content)>();
        try
        {
            if (changed.FirstOrDefault(f => !IsAsRead(f)) is { Name: { } name }) return ChangedMeanwhile(id, name);
            var folder = Keep(id, [.. changed.Where(f => f.Read is not null).Select(f => (f.Name, f.Read!))]);
            foreach (var file in changed)
            {
                if (!Put(file.Name, file.Read, file.Content))
                {
                    PutBack();
                    return ChangedMeanwhile(id, file.Name);
                }

                done.Add(file);
            }

            return new Replaced(true, folder is null ? "Nothing stood there before." : $"What stood there is in {folder}; bring it back: dotnet run -- restore {id}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            PutBack();
            return new Replaced(false, $"{id} was not changed: {e.Message}");
        }

        // All of an exercise's files, or none.
        void PutBack()
        {
            foreach (var (name, read, content) in done.Where(d => d.Read is not null))
                Put(name, content, read!);
        }

        // What is saved in the very moment of replacing is kept beside.
        bool Put(string name, byte[]? read, byte[] content) => AtomicFile.Replace(PathOf(name), read, content, late => Keep(id, [(name, late)]));
        string PathOf(string name) => Path.Combine(project.Path(replacement.Exercise.Folder), name);
        bool IsAsRead((string Name, byte[]? Read, byte[] Content) file) => AtomicFile.Same(AtomicFile.Read(PathOf(file.Name)), file.Read);
    }

    private static Replaced ChangedMeanwhile(string id, string name) =>
        new(false, $"{name} was changed meanwhile, so nothing was done. Try again if you still want it. ({id} stands as you saved it.)");

    /// <summary>Keeps contents, and gives the folder; null where there are none.</summary>
    private string? Keep(string id, IReadOnlyList<(string Name, byte[] Content)> files)
    {
        if (files.Count == 0) return null;
        var time = now().ToString("yyyy-MM-dd'T'HH-mm-ss", CultureInfo.InvariantCulture);
        for (var number = 1; ; number++)
        {
            var folder = $"{FolderName}/{time}{(number == 1 ? "" : $"-{number}")}/{id}";
            var path = project.Path(folder);
            if (Directory.Exists(path)) continue;
            Directory.CreateDirectory(path);
            foreach (var (name, content) in files)
            {
                using var stream = new FileStream(Path.Combine(path, name), FileMode.CreateNew, FileAccess.Write);
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            return folder;
        }
    }

    private Replacement? By(BoardExercise exercise, IReadOnlyList<string> sources)
    {
        if (sources.Count == 0) return null;
        return new Replacement(exercise, [.. from source in sources
                                             let name = Path.GetFileName(source)
                                             select (name, AtomicFile.Read(Path.Combine(project.Path(exercise.Folder), name)), File.ReadAllBytes(source))]);
    }

    private static IReadOnlyList<string> FilesOf(string folder, string pattern) =>
        Directory.Exists(folder) ? [.. Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal)] : [];
}
