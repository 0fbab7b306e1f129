using ConcurrencyWorkshop.Board.Keeping;

namespace ConcurrencyWorkshop.Board;

/// <summary>
/// Says when to look at the project's files. What happened to them is not asked of the system, since each editor saves in
/// its own way and events get lost: an event is only a reason to look.
/// </summary>
internal sealed class SaveWatcher : IDisposable
{
    private const int PollingMilliseconds = 250;

    // Where events come, looks without one are for what they miss, as on a network drive.
    private const int SlowMilliseconds = 2000;

    private readonly string _folder;
    private readonly Action _wake;
    private readonly Lock _lock = new();
    private readonly HashSet<string> _touched = [];
    private FileSystemWatcher? _watcher;
    private DateTimeOffset? _last;

    /// <summary>Begins to watch.</summary>
    /// <param name="folder">The project's folder.</param>
    /// <param name="polls">Whether to do without the system's events.</param>
    /// <param name="wake">Called, on any thread, when something may have happened.</param>
    internal SaveWatcher(string folder, bool polls, Action wake)
    {
        _folder = folder;
        _wake = wake;
        if (!polls) Watch();
    }

    /// <summary>After how many milliseconds without an event to look.</summary>
    internal int IdleMilliseconds => _watcher is null ? PollingMilliseconds : SlowMilliseconds;

    /// <summary>Whether there were events since they were last taken.</summary>
    internal bool HasEvents
    {
        get
        {
            lock (_lock) return _last is not null;
        }
    }

    /// <summary>Takes the events: the files that they name, and when the last came; null where there was none.</summary>
    internal (IReadOnlySet<string> Touched, DateTimeOffset? Last) Take()
    {
        lock (_lock)
        {
            var taken = (new HashSet<string>(_touched), _last);
            _touched.Clear();
            _last = null;
            return taken;
        }
    }

    public void Dispose() => _watcher?.Dispose();

    private void Watch()
    {
        try
        {
            var watcher = new FileSystemWatcher(_folder)
            {
                IncludeSubdirectories = true,
                InternalBufferSize = 64 * 1024,
                NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.Size | NotifyFilters.CreationTime,
            };
            watcher.Changed += (_, e) => On(e.FullPath);
            watcher.Created += (_, e) => On(e.FullPath);
            watcher.Deleted += (_, e) => On(e.FullPath);
            watcher.Renamed += (_, e) =>
            {
                On(e.OldFullPath);
                On(e.FullPath);
            };
            watcher.Error += (_, _) => OnError(watcher);
            _watcher = watcher;
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            // No more watches to be had from the system: then the board looks for itself.
            _watcher?.Dispose();
            _watcher = null;
        }
    }

    private void On(string path)
    {
        var inside = path.AsSpan(_folder.Length).TrimStart(Path.DirectorySeparatorChar);
        var top = inside.IndexOf(Path.DirectorySeparatorChar) is >= 0 and var end ? inside[..end] : inside;
        if (top is "bin" or "obj" or Keeper.FolderName or ".git" or ".vs" or ".idea") return;
        // A folder that comes or goes takes its files with it.
        if (!ProjectFiles.IsOfInterest(path) && Path.HasExtension(path)) return;
        lock (_lock)
        {
            _last = DateTimeOffset.UtcNow;
            _touched.Add(path);
        }

        _wake();
    }

    private void OnError(FileSystemWatcher failed)
    {
        // Too many events at once, or the folder was out of reach: begin anew, and look.
        failed.Dispose();
        Watch();
        lock (_lock) _last = DateTimeOffset.UtcNow;
        _wake();
    }
}
