using System.Diagnostics;

namespace ConcurrencyWorkshop.Testing;

/// <summary>Runs the dotnet command; its output is this program's.</summary>
internal static class DotNet
{
    /// <summary>No step takes longer than the whole may.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(15);

    public static int Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    public static int Run(string folder, IEnumerable<KeyValuePair<string, string>> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments) { WorkingDirectory = folder };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // A build server that outlives its build would keep the files it loaded.
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        foreach (var (name, value) in environment) start.Environment[name] = value;

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started.");
        if (process.WaitForExit(Limit)) return process.ExitCode;
        process.Kill(entireProcessTree: true);
        Console.Error.WriteLine($"dotnet {string.Join(' ', arguments)} did not end within {Limit.TotalMinutes:0} minutes.");
        return -1;
    }
}
