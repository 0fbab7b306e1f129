using System.Diagnostics;
using System.Text;

namespace ConcurrencyWorkshop.Kit.Tests.Running;

/// <summary>Runs the program whose exercises do everything that a process may not survive.</summary>
internal static class AttendeeProgram
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="args">Its arguments.</param>
    /// <param name="environment">Variables to set.</param>
    internal static (int Code, string Output, string Errors) Run(string[] args, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ConcurrencyWorkshop.Kit.Tests.Attendee.dll"));
        foreach (var arg in args) start.ArgumentList.Add(arg);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), errors.Result.ReplaceLineEndings("\n"));
    }
}
