namespace ConcurrencyWorkshop.Pictures;

/// <summary>The last line of every message: what to do next.</summary>
internal static class NextStep
{
    private const string Change = "Next: change ";

    /// <summary>What to do after a search that found a failure.</summary>
    public const string AfterSearch = Change + "the code so that no order of these lines can do this, and run it again.";

    /// <summary>The message without a last paragraph, or last lines, that only say to change the code, for a runner that says it itself.</summary>
    public static string Cut(string message)
    {
        var last = message.LastIndexOf(Change, StringComparison.Ordinal);
        if (last < 0 || message.IndexOf("\n\n", last, StringComparison.Ordinal) >= 0) return message;
        var line = message.LastIndexOf('\n', last);
        return line > 0 && message.AsSpan(line, last - line).IsWhiteSpace() ? message[..line].TrimEnd() : message;
    }

    /// <summary>What to do after a failure in a test that stands in the file given.</summary>
    public static string After(string testFile)
    {
        var line = new SourceLine(testFile, 0, "");
        var test = Path.GetFileNameWithoutExtension(line.File);
        var code = test.EndsWith("Tests", StringComparison.Ordinal) ? test[..^"Tests".Length] + ".cs" : "";
        var folder = Path.GetDirectoryName(testFile) ?? "";
        var what = code.Length > 3 && File.Exists(Path.Combine(folder, code)) ? code : "the code";
        return $"{Change}{what}, save, and run it again.{Hints(folder)}";
    }

    private static string Hints(string folder)
    {
        if (!Directory.Exists(folder) || KitFolder.Above(folder) is not { } kit) return "";
        var hints = Path.Combine("exercises", Path.GetFileName(folder), "HINTS.md");
        return File.Exists(Path.Combine(kit, hints)) ? $" Hints: {Path.Combine(KitFolder.Name, hints)}" : "";
    }
}
