using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ConcurrencyWorkshop.Benchmarks;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    private const int ProbeMilliseconds = 300;

    /// <summary>One line: the system, its cores, and how much of them other processes leave.</summary>
    public static string Describe() =>
        $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription.Trim()}, {Environment.ProcessorCount} cores, {Free():0} % of them free";

    // No system tells its load in the same way; so threads on all cores count what they get of them.
    private static double Free()
    {
        using var process = Process.GetCurrentProcess();
        var clock = Stopwatch.StartNew();
        var before = process.TotalProcessorTime;
        var threads = new Thread[Environment.ProcessorCount];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(() =>
            {
                while (clock.ElapsedMilliseconds < ProbeMilliseconds) { }
            });
            threads[i].Start();
        }
        foreach (var thread in threads) thread.Join();
        process.Refresh();
        return Math.Min(100, 100 * (process.TotalProcessorTime - before) / clock.Elapsed / threads.Length);
    }
}
