// accepted: a lookup, and a fold over both numbers
using System.Collections.Frozen;

namespace Exercises;

public static class WhoWaits
{
    private static readonly FrozenDictionary<string, Kind> s_kinds = new Dictionary<string, Kind>
    {
        [nameof(Steps.Fetch)] = Kind.Io,
        [nameof(Steps.Charge)] = Kind.Io,
        [nameof(Steps.Render)] = Kind.Cpu,
        [nameof(Steps.Sharpen)] = Kind.Cpu,
    }.ToFrozenDictionary();

    public static Kind KindOf(string step) => s_kinds[step];

    public static double Finish(IReadOnlyList<Step> steps, int cores)
    {
        var (longest, work) = steps.Aggregate((Longest: 0.0, Work: 0.0), (sum, step) =>
            (Math.Max(sum.Longest, step.Seconds), sum.Work + (KindOf(step.Name) is Kind.Cpu ? step.Seconds : 0)));
        return double.Max(longest, work / cores);
    }
}
