namespace ConcurrencyWorkshop;

/// <summary>Thrown inside a scenario whose code gave a wrong result; the message says which and what it means.</summary>
public sealed class WrongResultException : Exception
{
    internal WrongResultException(string message) : base(message) { }
}
