// expect: Fetch is marked Cpu, but it waits; Steps.cs
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step is "Fetch" or "Charge" ? Kind.Cpu : Kind.Io;

    public static double Finish(IReadOnlyList<Step> steps, int cores)
    {
        var computing = steps.Where(step => KindOf(step.Name) == Kind.Cpu).Sum(step => step.Seconds);
        return Math.Max(steps.Max(step => step.Seconds), computing / cores);
    }
}
