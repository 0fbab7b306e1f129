// expect: You predicted 2 s on 2 cores; it took 1 s
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step is "Fetch" or "Charge" ? Kind.Io : Kind.Cpu;

    public static double Finish(IReadOnlyList<Step> steps, int cores) =>
        Math.Max(steps.Max(s => s.Seconds), steps.Where(s => KindOf(s.Name) == Kind.Cpu).Sum(s => s.Seconds));
}
