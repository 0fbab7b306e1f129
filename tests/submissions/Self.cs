using System.Diagnostics;

namespace ConcurrencyWorkshop.Submissions;

/// <summary>Starts this program once more.</summary>
internal static class Self
{
    /// <summary>How to start it with these arguments.</summary>
    internal static ProcessStartInfo Start(IReadOnlyList<string> args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!);
        // Without an executable of its own the program is run by 'dotnet'.
        if (Path.GetFileNameWithoutExtension(start.FileName).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            start.ArgumentList.Add(typeof(Self).Assembly.Location);
        foreach (var arg in args) start.ArgumentList.Add(arg);
        return start;
    }
}
