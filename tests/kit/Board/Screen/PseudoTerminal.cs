using System.Diagnostics;
using System.Text;

namespace ConcurrencyWorkshop.Kit.Tests.Board.Screen;

/// <summary>A fact that needs a pseudo-terminal; where the system's <c>script</c> cannot make one it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TerminalFactAttribute : FactAttribute
{
    public TerminalFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || !PseudoTerminal.HasScript)
            Skip = "This needs a pseudo-terminal, which is made by the script command of util-linux.";
    }
}

/// <summary>The program in a pseudo-terminal of 80 columns and 24 lines, in a project of its own.</summary>
internal sealed class PseudoTerminal : IDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly ProjectFolder _folder;

    /// <summary>Starts the program; after its end the terminal's settings are printed.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="variables">Assignments before it: <c>TERM=dumb</c>.</param>
    internal PseudoTerminal(string arguments = "", string variables = "TERM=xterm-256color LC_ALL=C.UTF-8")
    {
        _folder = new ProjectFolder("two-threads", "failing-thread", "one-till");
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(f => Path.GetExtension(f) is ".dll" or ".pdb" or ".json"))
            File.Copy(file, _folder.PathOf(Path.GetFileName(file)));
        var program = _folder.PathOf("ConcurrencyWorkshop.Kit.Tests.BoardProgram.dll");
        // Ctrl+C reaches this script too, which has still to print the settings. What a test run in the background
        // ignores, interrupts and hang-ups, its children would ignore as well.
        _folder.Write("run.sh", $$"""
            trap : INT
            stty cols 80 rows 24
            sh -c 'echo program=$$; exec "$@"' sh env --default-signal {{variables}} dotnet {{program}} {{arguments}}
            echo code=$?
            stty -a

            """.ReplaceLineEndings("\n"));
        var start = new ProcessStartInfo("script", ["-qfc", $"sh {_folder.PathOf("run.sh")}", "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var name in new[] { "NO_COLOR", "VISUAL", "EDITOR", "TERM_PROGRAM", "DOTNET_WATCH", "WORKSHOP_ASCII" }) start.Environment.Remove(name);
        start.Environment["SHELL"] = "/bin/sh";
        _process = Process.Start(start)!;
        new Thread(Collect) { IsBackground = true }.Start();
    }

    internal static bool HasScript => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "script")));

    internal ProjectFolder Folder => _folder;

    /// <summary>All that the terminal was sent.</summary>
    internal string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    internal void Type(string text)
    {
        _process.StandardInput.Write(text);
        _process.StandardInput.Flush();
    }

    /// <summary>Waits until the terminal was sent a text, after so many characters.</summary>
    internal int WaitFor(string text, int from = 0)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            if (Output.IndexOf(text, from, StringComparison.Ordinal) is >= 0 and var at) return at + text.Length;
            Assert.True(clock.Elapsed < s_limit, $"'{text}' did not come. There was:\n{Output.Replace("\e", "<esc>", StringComparison.Ordinal)}");
            Thread.Sleep(20);
        }
    }

    /// <summary>Sends the program a signal.</summary>
    internal void Signal(string name)
    {
        var at = WaitFor("program=");
        var pid = Output[at..].Split('\r', '\n')[0];
        Assert.Equal("", Run("kill", $"-{name}", pid));
    }

    /// <summary>Waits for the end, and checks that the terminal is as it was and that no process is left.</summary>
    /// <returns>The exit code.</returns>
    internal int End()
    {
        var at = WaitFor("code=");
        // The last of the settings.
        WaitFor("flusho", WaitFor("icanon", at));
        Assert.True(_process.WaitForExit(s_limit));
        var settings = Output[at..];
        foreach (var setting in new[] { "icanon", "echo", "isig", "icrnl", "opost" }) Assert.Matches($"[\\s]{setting}[\\s;]", settings);
        Assert.DoesNotContain("\e", settings);
        // What was switched on has been switched off after it.
        foreach (var (on, off) in new[] { ("\e[?1049h", "\e[?1049l"), ("\e[?25l", "\e[?25h") })
            Assert.True(Output.LastIndexOf(on, StringComparison.Ordinal) <= Output.LastIndexOf(off, StringComparison.Ordinal), "The terminal is not as it was.");
        var clock = Stopwatch.StartNew();
        while (Run("ps", "-eo", "args").Contains(_folder.Root, StringComparison.Ordinal))
        {
            Assert.True(clock.Elapsed < s_limit, "A worker is left over.");
            Thread.Sleep(50);
        }

        return int.Parse(settings.Split('\r', '\n')[0], System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _folder.Dispose();
    }

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEnd();
        return output + process.StandardError.ReadToEnd();
    }

    private void Collect()
    {
        var buffer = new char[4096];
        while (_process.StandardOutput.Read(buffer) is > 0 and var count)
            lock (_output) _output.Append(buffer, 0, count);
    }
}
