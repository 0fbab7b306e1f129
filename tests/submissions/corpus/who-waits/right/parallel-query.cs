// accepted: a formula computed by PLINQ
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step switch { "Fetch" or "Charge" => Kind.Io, "Render" or "Sharpen" => Kind.Cpu, _ => throw new ArgumentException(step) };

    public static double Finish(IReadOnlyList<Step> steps, int cores) => new[]
    {
        steps.AsParallel().Max(step => step.Seconds),
        steps.AsParallel().Where(step => KindOf(step.Name) == Kind.Cpu).Sum(step => step.Seconds) / cores,
    }.Max();
}
