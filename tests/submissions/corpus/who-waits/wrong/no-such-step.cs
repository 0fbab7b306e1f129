// expect: ArgumentException: There is no step called Charge
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step switch
    {
        "Fetch" => Kind.Io,
        "Render" or "Sharpen" => Kind.Cpu,
        _ => throw new ArgumentException($"There is no step called {step}.", nameof(step)),
    };

    public static double Finish(IReadOnlyList<Step> steps, int cores) => Math.Max(
        steps.Max(step => step.Seconds),
        steps.Where(step => KindOf(step.Name) == Kind.Cpu).Sum(step => step.Seconds) / cores);
}
