// accepted: each step to the core that is free first
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step == "Render" || step == "Sharpen" ? Kind.Cpu : Kind.Io;

    public static double Finish(IReadOnlyList<Step> steps, int cores)
    {
        var busy = new double[cores];
        foreach (var step in steps.Where(s => KindOf(s.Name) == Kind.Cpu).OrderByDescending(s => s.Seconds))
        {
            var free = Array.IndexOf(busy, busy.Min());
            busy[free] += step.Seconds;
        }

        return steps.Where(s => KindOf(s.Name) == Kind.Io).Select(s => s.Seconds).Append(busy.Max()).Max();
    }
}
