using System.Diagnostics;

namespace ConcurrencyWorkshop;

/// <summary>Work that keeps a processor core busy.</summary>
public static class Cpu
{
    /// <summary>
    /// Computes for so long. Simulated, it takes that much virtual time on one of the virtual cores;
    /// run for real, it computes until the time is over.
    /// </summary>
    /// <param name="seconds">For how long, in seconds (virtual seconds in a simulation).</param>
    /// <returns>A number that depends on the work, so that it cannot be left out.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative or not a number.</exception>
    public static double Work(double seconds)
    {
        if (!(seconds >= 0)) throw new ArgumentOutOfRangeException(nameof(seconds), seconds, "Work takes zero seconds or more.");
        var clock = Stopwatch.StartNew();
        var sum = 0.0;
        for (var i = 1L; clock.Elapsed.TotalSeconds < seconds; i++) sum += 1.0 / (i * i);
        return sum;
    }
}
