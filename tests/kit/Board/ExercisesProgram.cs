using System.Diagnostics;
using System.Text;

namespace ConcurrencyWorkshop.Kit.Tests.Board;

/// <summary>Runs the program that holds all exercises, three of them solved.</summary>
internal static class ExercisesProgram
{
    /// <summary>The program's assembly file.</summary>
    internal static string File => Path.Combine(AppContext.BaseDirectory, "ConcurrencyWorkshop.Kit.Tests.Exercises.dll");

    /// <summary>Runs it to its end.</summary>
    /// <param name="args">Its arguments.</param>
    /// <param name="input">What is typed, line by line.</param>
    /// <param name="program">Another copy of it.</param>
    internal static (int Code, string Output, string Errors) Run(string[] args, IEnumerable<string>? input = null, string? program = null)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(program ?? File);
        foreach (var arg in args) start.ArgumentList.Add(arg);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        foreach (var line in input ?? []) process.StandardInput.WriteLine(line);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result.ReplaceLineEndings("\n"), errors.Result.ReplaceLineEndings("\n"));
    }
}
