using System.Text;

namespace ConcurrencyWorkshop.Running;

/// <summary>Where the program prints: UTF-8 on every system, and plain ASCII where the terminal can show no more.</summary>
internal sealed class Terminal(TextWriter output, bool isUnicode, bool isInteractive, int width)
{
    /// <summary>The environment variable that asks for plain ASCII, of the program and of the pictures in its worker.</summary>
    internal const string AsciiVariable = "WORKSHOP_ASCII";

    /// <summary>Where to write.</summary>
    internal TextWriter Out => output;

    /// <summary>Whether marks and bars may go beyond ASCII.</summary>
    internal bool IsUnicode => isUnicode;

    /// <summary>Whether lines already printed can be drawn over.</summary>
    internal bool IsInteractive => isInteractive;

    /// <summary>How many columns there are.</summary>
    internal int Width => width;

    /// <summary>Opens this process's standard output.</summary>
    internal static Terminal Open(bool ascii)
    {
        if (OperatingSystem.IsWindows())
        {
            try
            {
                Console.OutputEncoding = Encoding.UTF8;
            }
            catch (IOException)
            {
                // There is no console whose code page could be set; the bytes are UTF-8 all the same.
            }
        }

        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };
        var isTerminal = !Console.IsOutputRedirected;
        var locale = new[] { "LC_ALL", "LC_CTYPE", "LANG" }
            .Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        var isDumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        var showsUnicode = !isTerminal || OperatingSystem.IsWindows() || ShowsUnicode(locale);
        var isInteractive = isTerminal && !isDumb && (OperatingSystem.IsWindows() || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("TERM")));
        var asksForAscii = ascii || Environment.GetEnvironmentVariable(AsciiVariable) is "1" or "true";
        return new Terminal(output, !asksForAscii && showsUnicode, isInteractive, isTerminal ? WidthOfWindow() : 80);
    }

    /// <summary>Whether a Unix locale shows more than ASCII. None at all is taken for a terminal of today.</summary>
    internal static bool ShowsUnicode(string? locale) =>
        string.IsNullOrEmpty(locale) || locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase) || locale.Contains("UTF8", StringComparison.OrdinalIgnoreCase);

    /// <summary>The mark of a verdict.</summary>
    internal string MarkOf(Verdict verdict) => (verdict, isUnicode) switch
    {
        (Verdict.Passed, true) => "✔",
        (Verdict.Failed, true) => "✘",
        (Verdict.Passed, false) => "ok",
        (Verdict.Failed, false) => "X ",
        _ => isUnicode ? "?" : "? ",
    };

    /// <summary>Puts the cursor so many lines up, at their beginning, to draw them again.</summary>
    internal void Up(int lines)
    {
        if (OperatingSystem.IsWindows()) Console.SetCursorPosition(0, Math.Max(0, Console.CursorTop - lines));
        // Asking a Unix terminal for its cursor would read what the user types.
        else output.Write($"\e[{lines}A\r");
    }

    private static int WidthOfWindow()
    {
        try
        {
            return Console.WindowWidth is > 20 and var columns ? columns : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
