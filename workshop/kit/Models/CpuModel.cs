using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>CPU work takes virtual time on a virtual core.</summary>
[Models(typeof(Cpu))]
internal static class CpuModel
{
    public static double Work(double seconds)
    {
        if (!(seconds >= 0)) throw new ArgumentOutOfRangeException(nameof(seconds), seconds, "Work takes zero seconds or more.");
        Here.Scheduler.Processors.Work(Here.Lane, TimeSpan.FromSeconds(seconds), Here.Site);
        return seconds;
    }
}
