// expect: the longest wait, 1 s, and the computing, 2 s, were added up, and they overlap
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step is "Fetch" or "Charge" ? Kind.Io : Kind.Cpu;

    public static double Finish(IReadOnlyList<Step> steps, int cores)
    {
        var kinds = steps.ToLookup(step => KindOf(step.Name), step => step.Seconds);
        return kinds[Kind.Io].DefaultIfEmpty(0).Max() + kinds[Kind.Cpu].Sum() / cores;
    }
}
