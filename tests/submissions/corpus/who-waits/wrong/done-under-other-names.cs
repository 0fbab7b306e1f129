// expect: The prediction was measured, not predicted
using System.Diagnostics;

namespace Exercises;

public static class WhoWaits
{
    public static Kind KindOf(string step) => step is "Fetch" or "Charge" ? Kind.Io : Kind.Cpu;

    public static double Finish(IReadOnlyList<Step> steps, int cores)
    {
        var clock = Stopwatch.StartNew();
        Steps.DoAtOnce(steps.Select(step => step with { Order = step.Order + " trial" }));
        return clock.Elapsed.TotalSeconds;
    }
}
