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
/// <param name="message">What it is, and what to use instead.</param>
internal sealed class Refusal(string message) : Exception(message);
