using System.ComponentModel;
using System.Diagnostics;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>How the attendee's editor is asked to open a file.</summary>
/// <param name="Program">The program.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="TakesTerminal">Whether it runs in the terminal until it is closed.</param>
internal sealed record Editor(string Program, IReadOnlyList<string> Arguments, bool TakesTerminal)
{
    private static readonly string[] s_withGoto = ["code", "code-insiders", "codium", "cursor"];
    private static readonly string[] s_withPlus = ["vi", "vim", "nvim", "nano", "emacs", "micro", "kak", "joe", "ne"];

    /// <summary>The editor that the environment names; null where it names none.</summary>
    /// <param name="variable">The value of an environment variable.</param>
    /// <param name="file">The full path of the file.</param>
    /// <param name="line">The line, from 1; null where none matters.</param>
    internal static Editor? Find(Func<string, string?> variable, string file, int? line)
    {
        var asked = new[] { "VISUAL", "EDITOR" }.Select(variable).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v));
        // In the editor's own terminal nothing else can be meant.
        if (asked is null && variable("TERM_PROGRAM") == "vscode") asked = "code";
        if (asked is null) return null;
        var words = Words(asked);
        var name = Path.GetFileNameWithoutExtension(words[0]).ToLowerInvariant();
        string[] own = [.. words.Skip(1)];
        if (s_withGoto.Contains(name))
            return new Editor(words[0], [.. own.Where(o => o is not ("--wait" or "-w")), "-g", line is null ? file : $"{file}:{line}"], false);
        if (name is "subl" or "zed") return new Editor(words[0], [.. own.Where(o => o is not ("--wait" or "-w")), line is null ? file : $"{file}:{line}"], false);
        if (name == "hx") return new Editor(words[0], [.. own, line is null ? file : $"{file}:{line}"], true);
        if (name is "notepad" or "notepad++" or "gedit" or "kate" or "gvim" or "rider" or "devenv") return new Editor(words[0], [.. own, file], false);
        return new Editor(words[0], s_withPlus.Contains(name) && line is not null ? [.. own, $"+{line}", file] : [.. own, file], true);
    }

    /// <summary>Starts it; where it takes the terminal, waits until it is closed.</summary>
    /// <returns>What went wrong; null where nothing did.</returns>
    internal string? Start()
    {
        try
        {
            // On Windows such programs are scripts, which only the shell starts.
            var start = OperatingSystem.IsWindows() && !TakesTerminal
                ? new ProcessStartInfo("cmd.exe", ["/c", Program, .. Arguments])
                : new ProcessStartInfo(Program, Arguments);
            start.UseShellExecute = false;
            if (!TakesTerminal)
            {
                // What it says must not stand on the board.
                start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
            }

            using var process = Process.Start(start);
            if (TakesTerminal) process?.WaitForExit();
            return null;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or IOException)
        {
            return e.Message;
        }
    }

    // "C:\Program Files\x\code.cmd" --wait
    private static List<string> Words(string command)
    {
        if (File.Exists(command.Trim())) return [command.Trim()];
        var words = new List<string>();
        var isQuoted = false;
        var word = "";
        foreach (var c in command.Trim())
        {
            if (c is '"' or '\'') isQuoted = !isQuoted;
            else if (c == ' ' && !isQuoted)
            {
                if (word.Length > 0) words.Add(word);
                word = "";
            }
            else word += c;
        }

        if (word.Length > 0 || words.Count == 0) words.Add(word);
        return words;
    }
}
