// expect: Sharpen is marked Slow, but it computes
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step switch
    {
        "Fetch" or "Charge" => Kind.Io,
        "Render" => Kind.Cpu,
        _ => Kind.Slow,
    };

    public static double Finish(IReadOnlyList<Step> steps, int cores) => Math.Max(
        steps.Max(step => step.Seconds),
        steps.Where(step => step.Name is "Render" or "Sharpen").Sum(step => step.Seconds) / cores);
}
