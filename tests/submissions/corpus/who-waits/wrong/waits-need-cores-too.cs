// expect: You predicted
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step is "Fetch" or "Charge" ? Kind.Io : Kind.Cpu;

    public static double Finish(IReadOnlyList<Step> steps, int cores) =>
        Math.Max(steps.Max(s => s.Seconds), steps.Sum(s => s.Seconds) / cores);
}
