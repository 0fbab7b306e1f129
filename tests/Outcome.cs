namespace ConcurrencyWorkshop.Testing;

/// <summary>What a command gave back.</summary>
/// <param name="ExitCode">0 where all is well.</param>
/// <param name="Output">The command, and all that it printed.</param>
/// <param name="Took">How long it took.</param>
internal sealed record Outcome(int ExitCode, string Output, TimeSpan Took)
{
    /// <summary>What several that ran at once gave back: the first failure's code, all output, the longest time.</summary>
    public static Outcome Of(IEnumerable<Outcome> parts)
    {
        var all = parts.ToList();
        return new(all.FirstOrDefault(part => part.ExitCode != 0)?.ExitCode ?? 0, string.Join('\n', all.Select(part => part.Output)), all.Max(part => part.Took));
    }
}
