using System.Diagnostics;

namespace ConcurrencyWorkshop.Conformance;

/// <summary>Runs a program as .NET does.</summary>
public static class RealRun
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <summary>How long a process may take that ends by itself, its start on a busy machine included.</summary>
    private static readonly TimeSpan ProcessLimit = TimeSpan.FromSeconds(60);

    /// <summary>How long a program that is said to hang is watched.</summary>
    private static readonly TimeSpan DeadlockLimit = TimeSpan.FromSeconds(2);

    /// <summary>Runs it once.</summary>
    /// <param name="program">The program.</param>
    /// <returns>Its outcome, or how it ended its process.</returns>
    /// <exception cref="TimeoutException">A program that should return did not, in time.</exception>
    public static string Once(ConformanceProgram program) =>
        program.Ending == Ending.Returns ? InProcess(program) : InProcessOfItsOwn(program);

    /// <summary>Calls the program on this thread and waits for its end, as an async Main does.</summary>
    internal static string Call(ConformanceProgram program) => program.Body switch
    {
        Func<string> call => call(),
        Func<Task<string>> call => call().GetAwaiter().GetResult(),
        var other => throw new InvalidOperationException($"{program.Title} is a {other.GetType()}."),
    };

    private static string InProcess(ConformanceProgram program)
    {
        var outcome = "";
        // A thread of its own: no synchronization context, no thread-statics of the test host.
        var thread = new Thread(() =>
        {
            try
            {
                outcome = Call(program);
            }
            catch (Exception error)
            {
                outcome = $"{error.GetType().Name}: {error.Message}";
            }
        })
        { IsBackground = true };
        thread.Start();
        if (!thread.Join(Limit)) throw new TimeoutException($"{program.Title} did not end within {Limit.TotalSeconds} s when run for real.");
        return outcome;
    }

    private static string InProcessOfItsOwn(ConformanceProgram program)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(typeof(RealRun).Assembly.Location);
        start.ArgumentList.Add("program");
        start.ArgumentList.Add(program.Title);
        // Neither dumps nor translated texts: the end is read off the runtime's own words.
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(program.Ending == Ending.Deadlocks ? DeadlockLimit : ProcessLimit))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            if (program.Ending != Ending.Deadlocks) throw new TimeoutException($"{program.Title} did not end within {ProcessLimit.TotalSeconds} s when run for real.");
            return "deadlock";
        }
        process.WaitForExit();
        return Ended(output.Result, error.Result, process.ExitCode);
    }

    /// <summary>How a process ended, in the words of the simulation.</summary>
    private static string Ended(string output, string error, int exitCode)
    {
        const string unhandled = "Unhandled exception. ";
        const string returned = "outcome: ";
        if (error.Contains("Stack overflow.", StringComparison.Ordinal)) return "stack overflow";
        if (error.Contains("Process terminated.", StringComparison.Ordinal)) return "process ended: Environment.FailFast";
        var at = error.IndexOf(unhandled, StringComparison.Ordinal);
        if (at >= 0)
        {
            var type = error[(at + unhandled.Length)..];
            type = type[..type.IndexOfAny([':', '\r', '\n'])].Trim();
            return $"process ended: unhandled {type[(type.LastIndexOfAny(['.', '+']) + 1)..]}";
        }
        at = output.LastIndexOf(returned, StringComparison.Ordinal);
        if (at >= 0) return output[(at + returned.Length)..].Trim();
        // Whoever ends it with an outcome still missing and without a word did so on purpose.
        return exitCode is >= 0 and < 128 ? "process ended: Environment.Exit" : $"process ended: exit code {exitCode}";
    }
}
