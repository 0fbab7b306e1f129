namespace ConcurrencyWorkshop.Testing;

/// <summary>What a command gave back.</summary>
/// <param name="ExitCode">0 where all is well.</param>
/// <param name="Output">The command, and all that it printed.</param>
internal sealed record Outcome(int ExitCode, string Output);
