using System.Diagnostics;
using System.Text;

namespace ConcurrencyWorkshop.Testing;

/// <summary>Runs the dotnet command and keeps what it says.</summary>
internal static class DotNet
{
    /// <summary>No part takes longer than the whole may.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(15);

    public static Outcome Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    public static Outcome Run(string folder, IEnumerable<KeyValuePair<string, string>> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // A build server that outlives its build would keep the files it loaded, and the pipe that is read here.
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // Not so the compiler's: it has pipes of its own and holds no file. Without it each project takes three times as long.
        start.Environment["UseSharedCompilation"] = "true";
        foreach (var (name, value) in environment) start.Environment[name] = value;

        var output = new StringBuilder($"dotnet {string.Join(' ', arguments)}\n");
        var watch = Stopwatch.StartNew();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(Limit))
        {
            // Without a limit: until the last line has been read.
            process.WaitForExit();
            return new Outcome(process.ExitCode, output.ToString(), watch.Elapsed);
        }

        process.Kill(entireProcessTree: true);
        Append($"It did not end within {Limit.TotalMinutes:0} minutes.");
        lock (output) return new Outcome(-1, output.ToString(), watch.Elapsed);

        void Append(string? line)
        {
            if (line is null) return;
            lock (output) output.Append(line).Append('\n');
        }
    }
}
