using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ConcurrencyWorkshop.Benchmarks;

/// <summary>How long a command in a terminal took to show something.</summary>
/// <param name="Milliseconds">The time from its start.</param>
/// <param name="ProcessorMilliseconds">The processor time of it and all that it started, until then.</param>
internal sealed record Shown(double Milliseconds, double ProcessorMilliseconds);

/// <summary>A command in a pseudo-terminal, as an attendee types it: a build that writes to a file or a pipe does less.</summary>
internal static class TerminalRun
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    // The kernel's unit, of which there are 100 a second on each Linux that .NET runs on.
    private const double MillisecondsPerTick = 10;

    private const string Ended = "the-command-has-ended";

    /// <summary>Whether there is what makes a pseudo-terminal: the <c>script</c> of util-linux.</summary>
    public static bool IsPossible => OperatingSystem.IsLinux()
        && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "script")));

    /// <summary>Runs a command until it has shown a text, then ends it with keys.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="command">The command.</param>
    /// <param name="text">What it shows.</param>
    /// <param name="keys">What ends it.</param>
    /// <exception cref="CommandFailedException">It did not show the text.</exception>
    public static Shown Until(string folder, string command, string text, string keys)
    {
        // The shell waits at the end, so that the processor time of what has ended can still be asked of it. What it waits
        // for is typed only then: the command may read more than its keys.
        var start = new ProcessStartInfo("script", ["-qfc", $"stty cols 80 rows 24; {command}; echo {Ended}; read end", "/dev/null"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        Command.Isolate(start);
        start.Environment["SHELL"] = "/bin/sh";
        start.Environment["TERM"] = "xterm-256color";
        start.Environment["LC_ALL"] = "C.UTF-8";
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        using var limit = new Timer(_ => process.Kill(entireProcessTree: true), null, Limit, Timeout.InfiniteTimeSpan);
        var output = new StringBuilder();
        Shown? shown = null;
        var buffer = new char[4096];
        while (process.StandardOutput.Read(buffer) is > 0 and var count)
        {
            output.Append(buffer, 0, count);
            if (shown is null && output.ToString().Contains(text, StringComparison.Ordinal))
            {
                shown = new Shown(clock.Elapsed.TotalMilliseconds, ProcessorTimeOf(process.Id));
                Type(keys);
            }
            if (output.ToString().Contains(Ended, StringComparison.Ordinal)) Type("\n");
        }
        return shown ?? throw new CommandFailedException($"`{command}` did not show '{text}' in a terminal within {Limit.TotalMinutes:0} minutes:\n{output}");

        void Type(string text)
        {
            process.StandardInput.Write(text);
            process.StandardInput.Flush();
        }
    }

    private static double ProcessorTimeOf(int root)
    {
        var parents = new Dictionary<int, int>();
        var times = new Dictionary<int, long>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) continue;
            try
            {
                // After the name in brackets, which may hold anything: the state, the parent; from the twelfth on the
                // times of the process and of those children that have ended.
                var stat = File.ReadAllText(Path.Combine(folder, "stat"));
                var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
                parents[id] = int.Parse(fields[1], CultureInfo.InvariantCulture);
                times[id] = fields[11..15].Sum(field => long.Parse(field, CultureInfo.InvariantCulture));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It has ended meanwhile.
            }
        }

        return times.Where(t => Belongs(t.Key)).Sum(t => t.Value) * MillisecondsPerTick;

        bool Belongs(int id)
        {
            for (; id != root; id = parents[id])
                if (!parents.ContainsKey(id)) return false;
            return true;
        }
    }
}
