using System.Diagnostics;

namespace ConcurrencyWorkshop.Try;

/// <summary>Runs the dotnet command that runs this program.</summary>
internal static class DotNet
{
    /// <summary>Runs it with its output shown; gives its exit code.</summary>
    public static int Show(string folder, params string[] arguments)
    {
        using var process = Process.Start(Command(folder, arguments))!;
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Runs it with its output kept back.</summary>
    /// <exception cref="CommandFailedException">It failed; the message has its output.</exception>
    public static void Quietly(string folder, params string[] arguments)
    {
        var (exitCode, output) = Run(folder, arguments);
        if (exitCode != 0) throw new CommandFailedException($"{output.Trim()}\n\n`dotnet {string.Join(' ', arguments)}` failed with exit code {exitCode}, see above.");
    }

    /// <summary>Runs it whether or not it succeeds.</summary>
    public static void Try(string folder, params string[] arguments) => Run(folder, arguments);

    private static (int ExitCode, string Output) Run(string folder, string[] arguments)
    {
        var start = Command(folder, arguments);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    private static ProcessStartInfo Command(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments) { WorkingDirectory = folder };
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }
}
