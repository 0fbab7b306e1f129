using System.Diagnostics;

namespace ConcurrencyWorkshop.Submissions;

/// <summary>Twice as many processes as cores that only compute, until disposed.</summary>
internal sealed class BusyMachine : IDisposable
{
    /// <summary>The argument that makes the program one of them.</summary>
    internal const string Argument = "compute";

    private readonly List<Process> _processes = [];

    internal BusyMachine()
    {
        for (var i = 0; i < 2 * Environment.ProcessorCount; i++)
        {
            var start = Self.Start([Argument]);
            start.RedirectStandardInput = true;
            _processes.Add(Process.Start(start)!);
        }
    }

    /// <summary>Computes until the program that started it is gone.</summary>
    internal static void Compute()
    {
        new Thread(() =>
        {
            while (true) { }
        })
        { IsBackground = true }.Start();
        while (Console.In.Read() >= 0) { }
    }

    public void Dispose()
    {
        foreach (var process in _processes)
        {
            process.Kill();
            process.Dispose();
        }
    }
}
