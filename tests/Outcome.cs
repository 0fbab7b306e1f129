namespace ConcurrencyWorkshop.Testing;

/// <summary>What a command gave back.</summary>
/// <param name="ExitCode">0 where all is well.</param>
/// <param name="Output">The command, and all that it printed.</param>
internal sealed record Outcome(int ExitCode, string Output)
{
    /// <summary>What several gave back: the first failure's code, and all output.</summary>
    public static Outcome Of(IEnumerable<Outcome> parts)
    {
        var all = parts.ToList();
        return new(all.FirstOrDefault(part => part.ExitCode != 0)?.ExitCode ?? 0, string.Join('\n', all.Select(part => part.Output)));
    }
}
