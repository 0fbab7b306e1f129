using System.Diagnostics;
using System.Text;

namespace ConcurrencyWorkshop.Benchmarks;

/// <summary>A command did not do what it should; the message has its output.</summary>
internal sealed class CommandFailedException(string message) : Exception(message);

/// <summary>Runs other processes, and takes their time.</summary>
internal static class Command
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    /// <summary>Runs dotnet; gives its time from start to exit, in milliseconds.</summary>
    /// <exception cref="CommandFailedException">The exit code is none of those expected.</exception>
    public static double DotNet(string folder, int expected, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments) { WorkingDirectory = folder };
        Isolate(start);
        return Run(start, expected).Milliseconds;
    }

    /// <summary>Has the environment of a process to be measured depend on nothing but the machine.</summary>
    public static void Isolate(ProcessStartInfo start)
    {
        // What started this program must not reach the builds measured.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // A build server would keep the output open, and this program waiting.
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // An attendee's build uses the compiler server; where MSBuild's own processes are not kept, it must be asked for.
        start.Environment["UseSharedCompilation"] = "true";
    }

    /// <summary>Starts this program once more; gives what it printed.</summary>
    public static string Self(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!);
        // Without an executable of its own the program is run by 'dotnet'.
        if (Path.GetFileNameWithoutExtension(start.FileName).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            start.ArgumentList.Add(typeof(Command).Assembly.Location);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Run(start, 0).Output;
    }

    private static (double Milliseconds, string Output) Run(ProcessStartInfo start, int expected)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        var clock = Stopwatch.StartNew();
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new CommandFailedException($"`{Line(start)}` did not end within {Limit.TotalMinutes:0} minutes:\n{output}");
        }
        var milliseconds = clock.Elapsed.TotalMilliseconds;
        // Without a limit: until the last line has been read.
        process.WaitForExit();
        if (process.ExitCode != expected)
            throw new CommandFailedException($"`{Line(start)}` gave exit code {process.ExitCode} instead of {expected}:\n{output}");
        return (milliseconds, output.ToString());

        void Append(string? line)
        {
            if (line is null) return;
            lock (output) output.Append(line).Append('\n');
        }
    }

    private static string Line(ProcessStartInfo start) => $"{Path.GetFileNameWithoutExtension(start.FileName)} {string.Join(' ', start.ArgumentList)}";
}
