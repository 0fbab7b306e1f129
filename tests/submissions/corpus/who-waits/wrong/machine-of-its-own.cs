// expect: You predicted
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step is "Fetch" or "Charge" ? Kind.Io : Kind.Cpu;

    public static double Finish(IReadOnlyList<Step> steps, int cores)
    {
        var computing = steps.Where(step => KindOf(step.Name) == Kind.Cpu).Sum(step => step.Seconds);
        return Math.Max(steps.Max(step => step.Seconds), computing / 4);
    }
}
