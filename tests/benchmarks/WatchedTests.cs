using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace ConcurrencyWorkshop.Benchmarks;

/// <summary><c>dotnet watch test</c> in a project: what an attendee would keep open without the board.</summary>
internal sealed partial class WatchedTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    private readonly Process process;
    private readonly BlockingCollection<string> lines = [];

    public WatchedTests(string folder)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["watch", "test", "--non-interactive"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => lines.Add(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => lines.Add(line.Data ?? "");
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        WaitFor(Waiting());
    }

    /// <summary>Saves a file; gives the milliseconds until the tests' sum is printed.</summary>
    public double Save(string path, string text)
    {
        var clock = Stopwatch.StartNew();
        File.WriteAllText(path, text);
        WaitFor(Sum());
        var milliseconds = clock.Elapsed.TotalMilliseconds;
        WaitFor(Waiting());
        return milliseconds;
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private void WaitFor(Regex wanted)
    {
        var seen = new StringBuilder();
        while (lines.TryTake(out var line, Limit))
        {
            seen.AppendLine(line);
            if (wanted.IsMatch(line)) return;
        }
        throw new CommandFailedException($"`dotnet watch test` did not print '{wanted}' within {Limit.TotalMinutes:0} minutes:\n{seen}");
    }

    [GeneratedRegex("Waiting for (a file to change|changes)", RegexOptions.IgnoreCase)]
    private static partial Regex Waiting();

    [GeneratedRegex(@"^\s*(Passed!|Failed!)\s+-|Test summary:")]
    private static partial Regex Sum();
}
