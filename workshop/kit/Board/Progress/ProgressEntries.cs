using System.Globalization;

namespace ConcurrencyWorkshop.Board.Progress;

/// <summary>
/// The lines of a progress file, <c>word id value</c>. Lines that are not understood, such as a newer version's, are kept as they are.
/// </summary>
internal sealed class ProgressEntries
{
    /// <summary>The version of the file that this kit writes.</summary>
    internal const int Version = 1;

    private const string Comment = "# What was green, which hints were seen. Written by `dotnet run`; delete it to begin anew.";
    private static readonly string[] s_words = ["green", "hints", "supplied", "solution"];

    private readonly SortedDictionary<string, Dictionary<string, string>> _values = new(StringComparer.Ordinal);
    private readonly List<string> _unknown = [];
    private int _version = Version;

    /// <summary>The exercise that the board showed last; null where none is noted.</summary>
    internal string? Current { get; set; }

    /// <summary>Understands a file's text.</summary>
    internal static ProgressEntries Parse(string text)
    {
        var entries = new ProgressEntries();
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            if (line.Length == 0 || line == Comment) continue;
            switch (line.Split(' '))
            {
                case ["version", var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version):
                    // A newer version's number stays: what it wrote is still in the file.
                    entries._version = Math.Max(entries._version, version);
                    break;
                case ["current", var id] when IsId(id):
                    entries.Current = id;
                    break;
                case [var word, var id, var value] when s_words.Contains(word) && IsId(id) && value.Length > 0 && value.All(char.IsAsciiLetterOrDigit):
                    entries.Set(word, id, value);
                    break;
                default:
                    entries._unknown.Add(line);
                    break;
            }
        }

        return entries;
    }

    /// <summary>The file's text.</summary>
    internal string Write()
    {
        var lines = new List<string> { Comment, $"version {_version}" };
        if (Current is not null) lines.Add($"current {Current}");
        foreach (var word in s_words)
            lines.AddRange(_values.Where(v => v.Value.ContainsKey(word)).Select(v => $"{word} {v.Key} {v.Value[word]}"));
        lines.AddRange(_unknown);
        return string.Join('\n', lines) + "\n";
    }

    /// <summary>With what content hash the exercise was green; null where it never was.</summary>
    internal string? Green(string id) => Get("green", id);

    /// <summary>With what content hash the exercise was supplied as solved; null where it was not.</summary>
    internal string? Supplied(string id) => Get("supplied", id);

    /// <summary>How many of the exercise's hints were seen.</summary>
    internal int Hints(string id) => int.TryParse(Get("hints", id), NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : 0;

    /// <summary>The exercise is green with the content.</summary>
    internal void SetGreen(string id, string hash) => Set("green", id, hash);

    /// <summary>The exercise is not green with the content; that it was with another one stays.</summary>
    internal void SetNotGreen(string id, string hash)
    {
        if (Green(id) == hash) _values[id].Remove("green");
    }

    /// <summary>The exercise was supplied as solved.</summary>
    internal void SetSupplied(string id, string hash) => Set("supplied", id, hash);

    /// <summary>So many hints were seen; never fewer than before.</summary>
    internal void SetHints(string id, int seen) => Set("hints", id, Math.Max(Hints(id), seen).ToString(CultureInfo.InvariantCulture));

    // What is cut off, or damaged by a disk, must not become an exercise.
    private static bool IsId(string id) => id.Length > 0 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    private string? Get(string word, string id) => _values.TryGetValue(id, out var values) && values.TryGetValue(word, out var value) ? value : null;

    private void Set(string word, string id, string value)
    {
        if (!_values.TryGetValue(id, out var values)) _values[id] = values = [];
        values[word] = value;
    }
}
