namespace ConcurrencyWorkshop.Board.Compiling;

/// <summary>No compiler could be had, or it did not do its work; the message says why.</summary>
internal sealed class CompilerFailedException(string message, Exception? inner = null) : Exception(message, inner);
