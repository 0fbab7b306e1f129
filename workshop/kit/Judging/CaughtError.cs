using System.Collections;
using System.Diagnostics;

namespace ConcurrencyWorkshop;

/// <summary>An error as whoever caught it saw it, in words, so that it means something outside the simulation too.</summary>
/// <param name="Type">The exception's type, without its namespace.</param>
/// <param name="Message">Its message.</param>
/// <param name="Methods">The methods that it passed on its way, the one that threw it first.</param>
/// <param name="Causes">Its inner exceptions, all of them where it gathers several.</param>
public sealed record CaughtError(string Type, string Message, IReadOnlyList<string> Methods, IReadOnlyList<CaughtError> Causes)
{
    /// <summary>What the exception carries besides, as text: it tells the exception itself from one that only looks like it.</summary>
    public IReadOnlyDictionary<string, string> Data { get; private init; } = new Dictionary<string, string>();

    /// <summary>What the exception says of itself.</summary>
    /// <param name="error">The exception.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static CaughtError Of(Exception error)
    {
        ArgumentNullException.ThrowIfNull(error);
        var inner = error is AggregateException several ? [.. several.InnerExceptions] : error.InnerException is { } one ? [one] : Array.Empty<Exception>();
        return new CaughtError(
            error.GetType().Name,
            error.Message,
            [.. new StackTrace(error).GetFrames().Select(frame => frame.GetMethod()?.Name ?? "").Where(name => name.Length > 0)],
            [.. inner.Select(Of)])
        {
            Data = error.Data.Cast<DictionaryEntry>().ToDictionary(entry => $"{entry.Key}", entry => $"{entry.Value}"),
        };
    }

    /// <summary>The error itself and, in any depth, what it was caused by.</summary>
    public IEnumerable<CaughtError> WithCauses() => [this, .. Causes.SelectMany(cause => cause.WithCauses())];

    /// <summary>The error as a message names it: <c>InvalidDataException ("Panda")</c>.</summary>
    public override string ToString() => $"{Type} (\"{Message}\")";
}
