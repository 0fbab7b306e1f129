// expect: alone takes 0.5 s
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step is "Fetch" or "Charge" ? Kind.Io : Kind.Cpu;

    public static double Finish(IReadOnlyList<Step> steps, int cores) => Math.Max(
        (int)steps.Max(step => step.Seconds),
        (int)steps.Where(step => KindOf(step.Name) == Kind.Cpu).Sum(step => step.Seconds) / cores);
}
