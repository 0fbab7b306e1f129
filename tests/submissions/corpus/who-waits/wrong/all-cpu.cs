// expect: Fetch is marked Cpu, but it waits: no core is busy
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => Kind.Cpu;

    public static double Finish(IReadOnlyList<Step> steps, int cores) => steps.Sum(step => step.Seconds) / cores;
}
