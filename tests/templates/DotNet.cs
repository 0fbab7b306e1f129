using System.Diagnostics;
using System.Text;

namespace ConcurrencyWorkshop.Templates.Tests;

/// <summary>What a dotnet command gave back.</summary>
internal sealed record Outcome(int ExitCode, string Output)
{
    /// <summary>Itself, where the exit code is the expected one; a failure with the whole output where it is not.</summary>
    public Outcome Expect(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"Exit code {ExitCode} instead of {exitCode}:\n{Output}");
        return this;
    }
}

/// <summary>Runs the dotnet command as an attendee would: not as part of the test run that it is in.</summary>
internal static class DotNet
{
    /// <summary>Only a hang takes so long, whatever else the machine does.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public static Outcome Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // The test host's own build settings would reach the scaffold's build as properties.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // An attendee's build uses the compiler server; where MSBuild's own processes are not kept, it must be asked for.
        start.Environment["UseSharedCompilation"] = "true";

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"dotnet {string.Join(' ', arguments)} did not end within {Limit.TotalMinutes:0} minutes:\n{output}");
        }
        // Without a limit: until the last line has been read.
        process.WaitForExit();
        return new Outcome(process.ExitCode, output.ToString());

        void Append(string? line)
        {
            if (line is null) return;
            lock (output) output.Append(line).Append('\n');
        }
    }
}
