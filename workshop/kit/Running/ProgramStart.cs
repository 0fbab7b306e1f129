using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace ConcurrencyWorkshop.Running;

/// <summary>How a program is started once more, to be talked to.</summary>
internal static class ProgramStart
{
    /// <summary>Starts the program by itself where it is this one; else by <c>dotnet</c>.</summary>
    /// <param name="program">The program's assembly file.</param>
    internal static ProcessStartInfo Of(string program)
    {
        var self = Environment.ProcessPath ?? throw new InvalidOperationException("The system does not say which program this process runs; start it with 'dotnet run'.");
        // Without an executable of its own, and where another program asks, the program is run by 'dotnet'.
        var isDotNet = Path.GetFileNameWithoutExtension(self).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        var isItself = !isDotNet && Assembly.GetEntryAssembly()?.Location == program;
        var utf8 = new UTF8Encoding(false);
        var start = new ProcessStartInfo(isItself || isDotNet ? self : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        if (!isItself) start.ArgumentList.Add(program);
        // 'dotnet watch' has no business in it.
        start.Environment.Remove("DOTNET_STARTUP_HOOKS");
        return start;
    }
}
