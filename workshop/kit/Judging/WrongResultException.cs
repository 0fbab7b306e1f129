namespace ConcurrencyWorkshop;

/// <summary>Thrown inside a scenario whose code gave a wrong result; the message says which and what it means.</summary>
public sealed class WrongResultException : Exception
{
    internal WrongResultException(string message) : base(message) { }

    /// <summary>What tells such a message from that of any other exception: a mistake says why it matters.</summary>
    internal const string Mark = "Why it matters: ";
}
