namespace ConcurrencyWorkshop.Scheduling;

/// <summary>
/// Unwinds a lane when the simulation is over. Attendee code must never catch it: the rewriter
/// puts a guard at the head of every catch block and filter.
/// </summary>
internal sealed class SimulationOver : Exception
{
    public override string Message => "the simulation is over";
}

/// <summary>The code does something that the kit does not simulate.</summary>
internal sealed class Refusal : Exception
{
    /// <param name="message">What it is, and what to use instead.</param>
    public Refusal(string message) : base(message)
    {
        // Noted at once: a task would keep the exception to itself, and then the verdict would be wrong.
        if (Lane.Current is { } lane)
            lane.Scheduler.Fail(new Problem(Verdict.NotJudged, "not judged", message, Here.Site, this));
    }
}
