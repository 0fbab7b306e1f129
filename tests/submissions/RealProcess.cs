using System.Diagnostics;
using System.Reflection;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Submissions;

/// <summary>
/// Runs the small program of an exercise (<c>processes/EXERCISE.cs</c>) with a submission: in a process of its own,
/// as .NET does, and simulated. Both are told in the same words, so that they can be compared.
/// </summary>
internal static class RealProcess
{
    /// <summary>The argument with which this program runs a submission's program in its own process.</summary>
    internal const string Argument = "process";

    private const string Unhandled = "Unhandled exception. ";

    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    /// <summary>Runs a submission's program in this process, as <see cref="Simulated"/> has compiled it: it may end it.</summary>
    internal static void Run(Submission submission) => ProgramOf(submission, reuse: true)();

    /// <summary>What a process of its own wrote, and how it ended.</summary>
    /// <exception cref="TimeoutException">It did not end.</exception>
    internal static string Real(Submission submission)
    {
        var start = Self.Start([Argument, submission.ToString()]);
        start.RedirectStandardError = true;
        start.RedirectStandardOutput = true;
        start.UseShellExecute = false;
        // Neither dumps nor translated texts: the end is read off the runtime's own words.
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{submission}: its process did not end within {s_limit.TotalSeconds} s.");
        }

        process.WaitForExit();
        var at = error.Result.IndexOf(Unhandled, StringComparison.Ordinal);
        if (at < 0) return Told(output.Result.Split('\n'), process.ExitCode == 0 ? "ended" : $"ended with exit code {process.ExitCode}");
        var first = error.Result[(at + Unhandled.Length)..].ReplaceLineEndings("\n").Split('\n')[0];
        // The type with its namespace, a colon, the message.
        var colon = first.IndexOf(':', StringComparison.Ordinal);
        return Told(output.Result.Split('\n'), "unhandled " + first[(first[..colon].LastIndexOf('.') + 1)..]);
    }

    /// <summary>What the simulated process wrote, and how it ended.</summary>
    internal static string Simulated(Submission submission)
    {
        var schedule = Simulate.TryRun(ProgramOf(submission, reuse: false));
        var lines = schedule.Output.Select(line => line.Text);
        return schedule switch
        {
            { Verdict: Verdict.Passed } => Told(lines, "ended"),
            { Error: { } error } => Told(lines, $"unhandled {error.GetType().Name}: {error.Message}"),
            { Problem: { } problem } when problem.StartsWith("Environment.Exit(0)", StringComparison.Ordinal) => Told(lines, "ended"),
            _ => Told(lines, schedule.Problem ?? "?"),
        };
    }

    // Who writes first where two are ready at once is left open by both.
    private static string Told(IEnumerable<string> lines, string end) =>
        string.Join("; ", [.. lines.Select(line => line.Trim()).Where(line => line.Length > 0).Order(StringComparer.Ordinal), end]);

    private static Action ProgramOf(Submission submission, bool reuse)
    {
        var program = Path.Combine(Corpus.Root, "tests", "submissions", "processes", Scaffold.PascalCase(submission.Exercise) + ".cs");
        var assembly = SubmissionCompiler.Load(submission, WorkFolder.Of(submission) + "-process", program, reuse);
        return assembly.GetType("Exercises.RealProcess", throwOnError: true)!
            .GetMethod("Main", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Action>();
    }
}
