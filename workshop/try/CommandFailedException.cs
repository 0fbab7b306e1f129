namespace ConcurrencyWorkshop.Try;

/// <summary>A dotnet command failed; the message says which, with its output.</summary>
internal sealed class CommandFailedException(string message) : Exception(message);
