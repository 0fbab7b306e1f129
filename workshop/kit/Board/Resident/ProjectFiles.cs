using System.IO.Enumeration;
using ConcurrencyWorkshop.Board.Compiling;
using ConcurrencyWorkshop.Board.Keeping;

namespace ConcurrencyWorkshop.Board;

/// <summary>
/// What the board's judgements depend on, as it stands on disk: the source files, the snapshots, the project's settings.
/// Contents count, not times: a file that is saved without a change has not changed.
/// </summary>
internal sealed class ProjectFiles
{
    private const string Snapshot = ".verified.txt";
    private static readonly string[] s_settings = [".csproj", ".props", ".targets", ".editorconfig", ".rsp"];

    private readonly string _folder;
    private readonly string _kit;
    private readonly IReadOnlyList<(string Prefix, string Exercise)> _folders;
    private readonly IReadOnlyList<string> _elsewhere;
    private readonly Dictionary<string, Entry> _entries = [];
    private readonly Dictionary<string, long> _versions = [];
    private readonly Dictionary<string, int> _order = [];
    private readonly HashSet<string> _leftOut = [];
    private readonly Dictionary<string, ulong> _settings = [];
    private long _clock;

    /// <summary>Reads the project as it stands.</summary>
    /// <param name="folder">The project's folder.</param>
    /// <param name="folders">The full path of each exercise's folder.</param>
    /// <param name="compiled">The files that the build compiled, in its order.</param>
    /// <param name="compiledAt">When it did: an older file that it left out is left out on purpose.</param>
    internal ProjectFiles(string folder, IReadOnlyDictionary<string, string> folders, IReadOnlyList<string> compiled, DateTime compiledAt)
    {
        _folder = folder;
        _kit = Path.Combine(folder, Pictures.KitFolder.Name);
        _folders = [.. folders.Select(f => (f.Value + Path.DirectorySeparatorChar, f.Key))];
        _elsewhere = [.. compiled.Where(path => !path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))];
        foreach (var path in compiled) _order.TryAdd(path, _order.Count);
        foreach (var path in Enumerate().Where(IsSource))
            if (!_order.ContainsKey(path) && File.GetLastWriteTimeUtc(path) < compiledAt) _leftOut.Add(path);
        Look(new HashSet<string>());
        foreach (var (path, entry) in _entries)
            if (IsSetting(path)) _settings[path] = entry.Hash;
    }

    /// <summary>Whether a file could not be read, as while an editor writes it: look again soon.</summary>
    internal bool IsIncomplete { get; private set; }

    /// <summary>Whether the project's settings differ from those that the program was built with.</summary>
    internal bool SettingsDiffer =>
        _entries.Where(e => IsSetting(e.Key)).ToDictionary(e => e.Key, e => e.Value.Hash) is var now
        && (now.Count != _settings.Count || now.Any(s => !_settings.TryGetValue(s.Key, out var hash) || hash != s.Value));

    /// <summary>All source files, in the compiler's order.</summary>
    internal IReadOnlyList<SourceFile> Sources() =>
    [
        .. _entries.Where(e => IsSource(e.Key))
            .OrderBy(e => _order.GetValueOrDefault(e.Key, int.MaxValue))
            .ThenBy(e => e.Key, StringComparer.Ordinal)
            .Select(e => new SourceFile(e.Key, e.Value.Group, e.Value.Version, e.Value.Bytes)),
    ];

    /// <summary>A number that is another one whenever a file of these exercises, or one that all share, has changed.</summary>
    internal long VersionOf(IEnumerable<string> exercises) =>
        exercises.Append("").Max(group => _versions.GetValueOrDefault(group));

    /// <summary>Whether a change of a file can matter.</summary>
    internal static bool IsOfInterest(string path) => IsSource(path) || IsSetting(path) || path.EndsWith(Snapshot, StringComparison.OrdinalIgnoreCase);

    /// <summary>Looks what has changed since the last look.</summary>
    /// <param name="touched">Files to read even where their length and time are the same.</param>
    /// <returns>Whether the content of any file has.</returns>
    internal bool Look(IReadOnlySet<string> touched)
    {
        IsIncomplete = false;
        var changed = false;
        var seen = new HashSet<string>();
        foreach (var path in Enumerate())
        {
            if (_leftOut.Contains(path) || !seen.Add(path)) continue;
            changed |= Take(path, touched.Contains(path));
        }

        foreach (var path in _entries.Keys.Where(path => !seen.Contains(path)).ToList())
        {
            _versions[_entries[path].Group] = ++_clock;
            _entries.Remove(path);
            changed = true;
        }

        return changed;
    }

    private bool Take(string path, bool isTouched)
    {
        try
        {
            var info = new FileInfo(path);
            var (length, time) = (info.Length, info.LastWriteTimeUtc);
            var known = _entries.GetValueOrDefault(path);
            if (known is not null && !isTouched && known.Length == length && known.Time == time) return false;
            var bytes = Read(path);
            var hash = HashOf(bytes);
            if (known is not null && known.Hash == hash && known.Bytes.AsSpan().SequenceEqual(bytes))
            {
                _entries[path] = known with { Length = length, Time = time };
                return false;
            }

            var group = GroupOf(path);
            if (!IsSetting(path)) _versions[group] = ++_clock;
            _entries[path] = new Entry(group, ++_clock, bytes, hash, length, time);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // An editor holds it, or it is gone again: what was known of it stands until the next look.
            IsIncomplete = true;
            return false;
        }
    }

    private IEnumerable<string> Enumerate()
    {
        var own = new FileSystemEnumerable<string>(_folder, (ref FileSystemEntry e) => e.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref FileSystemEntry e) => !e.IsDirectory && IsOfInterest(e.FileName.ToString()),
            ShouldRecursePredicate = (ref FileSystemEntry e) => !e.FileName.StartsWith('.') && !IsOutput(ref e),
        };
        return own.Concat(Directory.Exists(_kit) ? Directory.EnumerateFiles(_kit).Where(IsOfInterest) : []).Concat(_elsewhere.Where(File.Exists));
    }

    private static bool IsOutput(ref FileSystemEntry entry) =>
        entry.Directory.Length == entry.RootDirectory.Length && (entry.FileName is "bin" or "obj" or Keeper.FolderName);

    private string GroupOf(string path)
    {
        foreach (var (prefix, exercise) in _folders)
            if (path.StartsWith(prefix, StringComparison.Ordinal)) return exercise;
        return "";
    }

    private static bool IsSource(string path) => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    private static bool IsSetting(string path) => s_settings.Any(end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private static byte[] Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length == bytes.Length ? bytes : bytes[..length];
    }

    // FNV-1a: told apart are versions of one file, by nobody who would want them to look alike.
    private static ulong HashOf(ReadOnlySpan<byte> bytes)
    {
        var hash = 14695981039346656037;
        foreach (var one in bytes) hash = (hash ^ one) * 1099511628211;
        return hash;
    }

    private sealed record Entry(string Group, long Version, byte[] Bytes, ulong Hash, long Length, DateTime Time);
}
