// accepted: the longest wait, and the sum of the computing by cores
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step is "Fetch" or "Charge" ? Kind.Io : Kind.Cpu;

    public static double Finish(IReadOnlyList<Step> steps, int cores)
    {
        var io = steps.Where(s => KindOf(s.Name) == Kind.Io).Select(s => s.Seconds).DefaultIfEmpty(0).Max();
        var cpu = steps.Where(s => KindOf(s.Name) == Kind.Cpu).Select(s => s.Seconds).DefaultIfEmpty(0).ToList();
        return Math.Max(io, Math.Max(cpu.Max(), cpu.Sum() / cores));
    }
}
