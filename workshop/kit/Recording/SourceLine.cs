namespace ConcurrencyWorkshop;

/// <summary>A line of the attendee's source.</summary>
/// <param name="Path">The file's full path, as the compiler knew it.</param>
/// <param name="Line">The line's number, from 1; 0 where it is not known.</param>
/// <param name="Text">The line itself, trimmed; empty where the file cannot be read.</param>
public sealed record SourceLine(string Path, int Line, string Text)
{
    /// <summary>The place that could not be determined.</summary>
    public static SourceLine Unknown { get; } = new("", 0, "");

    /// <summary>The file's name without its folder, whichever system compiled it.</summary>
    public string File => Path[(Path.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary><c>TwoThreads.cs:14</c>, as compilers and editors write it; empty where unknown.</summary>
    public override string ToString() => Line == 0 ? "" : $"{File}:{Line}";
}
