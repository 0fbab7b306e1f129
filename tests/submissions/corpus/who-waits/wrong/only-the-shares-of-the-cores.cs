// expect: r001 alone takes 2 s, however many cores there are
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step is "Fetch" or "Charge" ? Kind.Io : Kind.Cpu;

    public static double Finish(IReadOnlyList<Step> steps, int cores) =>
        steps.Where(step => KindOf(step.Name) == Kind.Cpu).Sum(step => step.Seconds) / cores;
}
