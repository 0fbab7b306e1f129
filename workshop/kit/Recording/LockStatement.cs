using System.Text.RegularExpressions;

namespace ConcurrencyWorkshop.Recording;

/// <summary>
/// Where to look for a <c>lock</c> statement on a System.Threading.Lock, of which the compiler notes no line: after
/// what ends before it, and before what comes first within it.
/// </summary>
/// <param name="FromLine">The line at which the statement before it ends.</param>
/// <param name="FromColumn">The column behind that statement.</param>
/// <param name="ToLine">The line at which its body begins.</param>
/// <param name="ToColumn">The column at which its body begins.</param>
/// <param name="Within">How many such statements stand between it and that body.</param>
internal sealed partial record LockStatement(int FromLine, int FromColumn, int ToLine, int ToColumn, int Within)
{
    /// <summary>Its line; null where it is none of these, such as a call of EnterScope by name.</summary>
    /// <param name="lines">The lines of the file.</param>
    public int? Find(string[] lines)
    {
        var left = Within;
        for (var line = Math.Min(ToLine, lines.Length); line >= Math.Max(1, FromLine); line--)
        {
            var text = lines[line - 1];
            if (line == ToLine) text = text[..Math.Min(text.Length, ToColumn - 1)];
            if (line == FromLine) text = text[Math.Min(text.Length, FromColumn - 1)..];
            if (text.IndexOf("//", StringComparison.Ordinal) is >= 0 and var comment) text = text[..comment];
            var count = Keyword().Count(text);
            if (left < count) return line;
            left -= count;
        }
        return null;
    }

    [GeneratedRegex(@"\block\s*\(")]
    private static partial Regex Keyword();
}
