using System.Runtime.InteropServices;

namespace ConcurrencyWorkshop.Scheduling;

/// <summary>
/// Keeps the real threads under the lanes on one core. Only one of them runs at a time, and handing over
/// within a core spares the wait for another core to notice: on a busy machine that is most of the time a
/// search takes. Where the system does not offer it, nothing happens: it changes speed, never a verdict.
/// </summary>
internal static class Affinity
{
    static volatile int target = -1;

    [ThreadStatic]
    static int pinned;

    /// <summary>Chooses the core on which the caller runs at this moment.</summary>
    public static void Choose()
    {
        try
        {
            target = OperatingSystem.IsLinux() ? sched_getcpu() : OperatingSystem.IsWindows() ? (int)GetCurrentProcessorNumber() : -1;
        }
        catch (Exception error) when (error is DllNotFoundException or EntryPointNotFoundException)
        {
            target = -1;
        }
    }

    /// <summary>Moves the calling thread to the chosen core.</summary>
    public static void Follow()
    {
        var core = target;
        // A mask of 64 bits names the first 64 cores; beyond them the system decides.
        if (core is < 0 or > 63 || pinned == core + 1) return;
        pinned = core + 1;
        var mask = 1UL << core;
        if (OperatingSystem.IsLinux()) _ = sched_setaffinity(0, sizeof(ulong), ref mask);
        else if (OperatingSystem.IsWindows()) _ = SetThreadAffinityMask(GetCurrentThread(), (nuint)mask);
    }

    [DllImport("libc")]
    static extern int sched_getcpu();

    [DllImport("libc")]
    static extern int sched_setaffinity(int thread, nint size, ref ulong mask);

    [DllImport("kernel32.dll")]
    static extern uint GetCurrentProcessorNumber();

    [DllImport("kernel32.dll")]
    static extern nint GetCurrentThread();

    [DllImport("kernel32.dll")]
    static extern nuint SetThreadAffinityMask(nint thread, nuint mask);
}
