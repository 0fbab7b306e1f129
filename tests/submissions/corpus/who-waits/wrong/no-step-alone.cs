// expect: r001 alone takes 2 s
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step is "Render" or "Sharpen" ? Kind.Cpu : Kind.Io;
    public static double Finish(IReadOnlyList<Step> steps, int cores)
    {
        var work = steps.Where(s => KindOf(s.Name) == Kind.Cpu).Sum(s => s.Seconds);
        return steps.Where(s => KindOf(s.Name) == Kind.Io).Select(s => s.Seconds).Append(work / cores).Max();
    }
}
