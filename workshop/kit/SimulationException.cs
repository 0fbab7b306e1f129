namespace ConcurrencyWorkshop;

/// <summary>Thrown by a test whose simulated code failed; the message holds the picture and the cause.</summary>
public class SimulationFailedException : Exception
{
    internal SimulationFailedException(string message) : base(message) { }
}

/// <summary>
/// Thrown by a test whose code the kit cannot judge: it calls something that is not simulated.
/// The message names it, the line and what to use instead.
/// </summary>
public sealed class NotJudgedException : Exception
{
    internal NotJudgedException(string message) : base(message) { }
}
