// accepted: grouped by kind
namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step switch { "Fetch" or "Charge" => Kind.Io, "Render" or "Sharpen" => Kind.Cpu, _ => throw new ArgumentException(step) };

    public static double Finish(IReadOnlyList<Step> steps, int cores) => steps
        .GroupBy(step => KindOf(step.Name), step => step.Seconds)
        .Select(kind => kind.Key == Kind.Io ? kind.Max() : Math.Max(kind.Max(), kind.Sum() / cores))
        .DefaultIfEmpty(0)
        .Max();
}
