// expect: Charge is marked Cpu, but it waits: no core is busy meanwhile; Steps.cs
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step is "Fetch" ? Kind.Io : Kind.Cpu;

    public static double Finish(IReadOnlyList<Step> steps, int cores) => Math.Max(
        steps.Max(step => step.Seconds),
        steps.Where(step => step.Name is "Render" or "Sharpen").Sum(step => step.Seconds) / cores);
}
