// expect: You predicted 4 s on 1 core; it took 2 s; the sum of all steps
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step is "Fetch" or "Charge" ? Kind.Io : Kind.Cpu;

    public static double Finish(IReadOnlyList<Step> steps, int cores) => steps.Sum(step => step.Seconds) / cores;
}
