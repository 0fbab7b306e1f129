using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop;

/// <summary>
/// What the snapshots of a scaffold should be: <c>.kit/snapshots.sha256</c>, in the form of <c>sha256sum</c>,
/// one line <c>hash  file name</c> for each. With it an accepted wrong picture is noticed.
/// </summary>
internal sealed class Manifest
{
    private const string FileName = "snapshots.sha256";

    private readonly Dictionary<string, string> _hashes = new(StringComparer.Ordinal);

    private Manifest(string kit) => Kit = kit;

    /// <summary>The folder that it stands in.</summary>
    public string Kit { get; }

    /// <summary>The manifest of the scaffold that the folder is in; null where it is in none.</summary>
    /// <exception cref="SimulationFailedException">A line of it cannot be read.</exception>
    public static Manifest? Of(string folder)
    {
        if (KitFolder.Above(folder) is not { } kit) return null;
        var path = Path.Combine(kit, FileName);
        if (!File.Exists(path)) return null;
        var manifest = new Manifest(kit);
        foreach (var line in File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            var parts = line.Split([' ', '\t'], 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length != 2 || parts[0].Length != 64)
                throw new SimulationFailedException($"{path} has a line that is not '<sha256>  <file name>': '{line}'.\nNext: scaffold the exercise anew into an empty folder and take it from there.");
            // sha256sum marks a binary file with a star and may write a folder.
            var name = parts[1].TrimStart('*');
            manifest._hashes[name[(name.LastIndexOfAny(['/', '\\']) + 1)..]] = parts[0].ToLowerInvariant();
        }
        return manifest;
    }

    /// <summary>Whether it knows the snapshot file.</summary>
    public bool Has(string verified) => _hashes.ContainsKey(Path.GetFileName(verified));

    /// <summary>Whether the text is what the snapshot file should hold.</summary>
    public bool Matches(string verified, string normalised) =>
        _hashes.TryGetValue(Path.GetFileName(verified), out var hash)
        // The hash may have been taken of a file that ended in a newline.
        && (hash == SnapshotFile.Hash(normalised) || hash == SnapshotFile.Hash(normalised + "\n"));

    /// <summary>The snapshot file as it was given out, where the scaffold keeps a copy of it; else null.</summary>
    public string? Pristine(string verified) =>
        Directory.EnumerateFiles(Kit, Path.GetFileName(verified), SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .FirstOrDefault(copy => Matches(verified, SnapshotFile.Normalise(File.ReadAllText(copy))));
}
