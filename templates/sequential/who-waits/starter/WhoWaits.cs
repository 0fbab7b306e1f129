namespace Exercises;

public static class WhoWaits
{
    // TODO: all of it is slow, but not for the same reason. Mark what waits and what computes; then predict.

    /// <summary>Why a step takes its time.</summary>
    public static Kind KindOf(string step) => step switch
    {
        "Fetch" => Kind.Slow,
        "Render" => Kind.Slow,
        "Charge" => Kind.Slow,
        "Sharpen" => Kind.Slow,
        _ => throw new ArgumentException($"There is no step called {step}.", nameof(step)),
    };

    /// <summary>Predicts when the last of these steps is done, in seconds, if all begin at once, on so many cores.</summary>
    public static double Finish(IReadOnlyList<Step> steps, int cores) => steps.Sum(step => step.Seconds);
}
