// expect: 2 s is what one core would compute alone, and there are 2
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step is "Fetch" or "Charge" ? Kind.Io : Kind.Cpu;

    // The CPU steps one after the other, whatever the cores; and the waits beside.
    public static double Finish(IReadOnlyList<Step> steps, int cores) => Math.Max(
        steps.Max(step => step.Seconds),
        steps.Where(step => KindOf(step.Name) == Kind.Cpu).Sum(step => step.Seconds));
}
