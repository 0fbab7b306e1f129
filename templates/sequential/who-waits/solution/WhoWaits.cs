namespace Exercises;

public static class WhoWaits
{
    /// <summary>Why a step takes its time.</summary>
    public static Kind KindOf(string step) => step switch
    {
        "Fetch" or "Charge" => Kind.Io,
        "Render" or "Sharpen" => Kind.Cpu,
        _ => throw new ArgumentException($"There is no step called {step}.", nameof(step)),
    };

    /// <summary>Predicts when the last of these steps is done, in seconds, if all begin at once, on so many cores.</summary>
    public static double Finish(IReadOnlyList<Step> steps, int cores)
    {
        // Cores share what there is to compute, but no step is ever done sooner than alone, be it waiting or computing.
        var computing = steps.Where(step => KindOf(step.Name) == Kind.Cpu).Sum(step => step.Seconds);
        var longest = steps.Max(step => step.Seconds);
        return Math.Max(longest, computing / cores);
    }
}
