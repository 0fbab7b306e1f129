using System.Text;
using ConcurrencyWorkshop.Board.Keeping;

namespace ConcurrencyWorkshop.Board.Progress;

/// <summary>
/// The project's progress, <c>.progress</c>. It is written aside and renamed, so that nobody reads half of it, and each
/// change is made to what the file holds at that moment, so that two boards add to each other's.
/// </summary>
internal sealed class ProgressFile
{
    /// <summary>Its name.</summary>
    internal const string Name = ".progress";

    private const int Attempts = 100;
    private static readonly TimeSpan s_betweenAttempts = TimeSpan.FromMilliseconds(20);

    private readonly string _path;
    private readonly string _lock;

    /// <summary>The progress file of a project.</summary>
    /// <param name="root">The project's folder.</param>
    internal ProgressFile(string root)
    {
        _path = Path.Combine(root, Name);
        // A build's folder is there already, git-ignored and nobody's to read.
        _lock = Path.Combine(root, "obj", "progress.lock");
        Entries = Read();
    }

    /// <summary>What the file held when it was read or written last.</summary>
    internal ProgressEntries Entries { get; private set; }

    /// <summary>Why the file could not be written last; null where it could.</summary>
    internal string? Problem { get; private set; }

    /// <summary>Reads the file again.</summary>
    internal void Reload() => Entries = Read();

    /// <summary>Notes how an exercise was judged.</summary>
    /// <param name="id">The exercise.</param>
    /// <param name="hash">The content that was judged.</param>
    /// <param name="isGreen">Whether it is green.</param>
    /// <returns>Whether that was news.</returns>
    internal bool Note(string id, string hash, bool isGreen)
    {
        if (isGreen == (Entries.Green(id) == hash)) return false;
        Change(p =>
        {
            if (isGreen) p.SetGreen(id, hash);
            else p.SetNotGreen(id, hash);
        });
        return true;
    }

    /// <summary>Changes what the file holds.</summary>
    internal void Change(Action<ProgressEntries> change)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_lock)!);
            using var locked = Lock();
            var now = Read();
            var before = now.Write();
            change(now);
            Entries = now;
            Problem = null;
            if (now.Write() is var after && after != before) AtomicFile.Write(_path, Encoding.Latin1.GetBytes(after));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A project that cannot be written to must not end the board; it only forgets.
            Problem = $"{Name} cannot be written: {e.Message}";
            change(Entries);
        }
    }

    // Byte for byte, so that what is not understood comes back as it was.
    private ProgressEntries Read()
    {
        try
        {
            return ProgressEntries.Parse(File.Exists(_path) ? File.ReadAllText(_path, Encoding.Latin1) : "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Entries ?? ProgressEntries.Parse("");
        }
    }

    private FileStream Lock()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(_lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (IOException) when (attempt < Attempts)
            {
                Thread.Sleep(s_betweenAttempts);
            }
        }
    }
}
