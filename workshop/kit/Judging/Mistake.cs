using System.Globalization;
using System.Text;

namespace ConcurrencyWorkshop;

/// <summary>A mistake that recorded facts show, told so that its author can find and mend it.</summary>
/// <param name="What">What happened, in the field's words and with names and times; one sentence without its full stop.</param>
/// <param name="Where">The line that did it; <see cref="SourceLine.Unknown"/> where what is wrong is that no line does it.</param>
/// <param name="Meaning">Why that is a mistake.</param>
/// <param name="LookAt">What to look at or try next.</param>
public sealed record Mistake(string What, SourceLine Where, string Meaning, string LookAt)
{
    /// <summary>The mistake as text: what and where, what it means, what to look at; a line or two each.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(What);
        if (Where.Line > 0) text.Append(CultureInfo.InvariantCulture, $" ({Where})");
        text.Append('.');
        if (Where.Text.Length > 0) text.Append('\n').Append("    ").Append(Where.Text);
        return text
            .Append("\n  Why it matters: ").Append(Meaning)
            .Append("\n  Look at: ").Append(LookAt)
            .ToString();
    }

    /// <summary>Whether it says already what the engine says of the failure.</summary>
    internal bool Tells(string? problem) =>
        problem?.Split(". ")[0] is { Length: > 1 } first && What.Contains(first[1..], StringComparison.Ordinal);

    internal static string Seconds(double time) =>
        Math.Round(time, 3).ToString("0.###", CultureInfo.InvariantCulture) + " s";
}
