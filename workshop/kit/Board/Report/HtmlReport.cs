using System.Text;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Report;

/// <summary>Writes the report: <c>dotnet run -- report</c>.</summary>
internal static class HtmlReport
{
    /// <summary>The file that is written where none is named.</summary>
    internal const string DefaultFile = "report.html";

    /// <summary>Runs all tests and writes the page. A file that is no report of the kit's is never written over.</summary>
    /// <param name="terminal">Where to say what happens.</param>
    /// <param name="program">The program's assembly file.</param>
    /// <param name="exercises">The exercises, in order.</param>
    /// <param name="folder">The project's folder; null where it is not known.</param>
    /// <param name="file">The file, relative to where the program was started.</param>
    /// <param name="watchdogSeconds">For how long code may be silent outside a simulation.</param>
    /// <returns>0 where the report is written, whatever the verdicts are; 2 where it is not.</returns>
    internal static int Run(Terminal terminal, string program, IReadOnlyList<string> exercises, string? folder, string file, int watchdogSeconds)
    {
        // Before minutes are spent on it.
        if (Refusal(file) is { } refusal)
        {
            terminal.Out.WriteLine(refusal);
            return Session.NotRunnable;
        }

        if (exercises.Count == 0)
        {
            terminal.Out.WriteLine("There is no exercise to report on.");
            return Session.NotRunnable;
        }

        var tests = ReportRun.Run(program, exercises, watchdogSeconds, test =>
            terminal.Out.WriteLine($"{terminal.MarkOf(test.Verdict)} {test.Name.Exercise}{(test.Name.Name.Length > 0 ? $": {test.Name.Name}" : "")}"));
        try
        {
            // It may have come to be meanwhile.
            if (Refusal(file) is { } late) throw new IOException(late);
            Write(file, HtmlPage.Of(tests, folder, DateTimeOffset.Now));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            terminal.Out.WriteLine($"The report could not be written: {error.Message}");
            return Session.NotRunnable;
        }

        terminal.Out.WriteLine($"Written: {Path.GetFullPath(file)}");
        return Session.Green;
    }

    /// <summary>Why the file must not be written, and what to do instead; null where it may.</summary>
    internal static string? Refusal(string file)
    {
        var full = Path.GetFullPath(file);
        if (Directory.Exists(full)) return $"{file} is a folder. Name a file: dotnet run -- report {Path.Combine(file, DefaultFile)}";
        if (!Directory.Exists(Path.GetDirectoryName(full))) return $"The folder of {file} does not exist: make it first, or name another file.";
        if (!File.Exists(full)) return null;
        try
        {
            using var reader = new StreamReader(full);
            var beginning = new char[HtmlPage.Beginning.Length];
            var read = reader.ReadBlock(beginning);
            if (new string(beginning, 0, read) == HtmlPage.Beginning) return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return $"{file} cannot be read ({error.Message}), so it stays as it is. Name another file: dotnet run -- report other.html";
        }

        return $"{file} is there already and is no report, so it stays as it is. Name another file: dotnet run -- report other.html";
    }

    // Whoever has the old one open never sees half of the new one.
    private static void Write(string file, string html)
    {
        var half = $"{file}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(half, html, new UTF8Encoding(false));
            File.Move(half, file, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }
    }
}
