using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace ConcurrencyWorkshop.Submissions;

/// <summary>What came out when a submission was judged for the first time; every later time is compared with it.</summary>
/// <param name="Verdicts">The tests' verdicts.</param>
/// <param name="Messages">The tests' messages.</param>
/// <param name="Trace">All that was recorded of the simulations.</param>
internal sealed record Baseline(string Verdicts, string Messages, string Trace)
{
    private const int LongTrace = 100_000;

    /// <summary>What a judgement says, to compare others with.</summary>
    internal static Baseline Of(Judgement judgement) => new(judgement.Verdicts, judgement.Messages, Shortened(judgement.Trace));

    // What goes round until it is stopped leaves many megabytes; their hash tells a change as well.
    private static string Shortened(string trace) =>
        trace.Length <= LongTrace ? trace : $"{trace[..LongTrace]}… {Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(trace.AsSpan())))}";

    /// <summary>What an earlier process wrote; empty where this is the first.</summary>
    internal static Dictionary<string, Baseline> Read(string file) =>
        File.Exists(file) ? JsonSerializer.Deserialize<Dictionary<string, Baseline>>(File.ReadAllText(file))! : [];

    /// <summary>Writes it for the processes to come.</summary>
    internal static void Write(string file, Dictionary<string, Baseline> baselines) =>
        File.WriteAllText(file, JsonSerializer.Serialize(baselines));
}
