using System.Globalization;
using System.Text;

namespace ConcurrencyWorkshop.Pictures;

/// <summary>Text by the columns that it takes on a terminal, where a Chinese character takes two and an accent none.</summary>
internal static class TextWidth
{
    // The blocks that the Unicode standard (annex 11) gives two columns, and the emoji.
    private static readonly (int From, int To)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x23E9, 0x23EC), (0x25FD, 0x25FE), (0x2614, 0x2615), (0x26A1, 0x26A1),
        (0x2705, 0x2705), (0x274C, 0x274C), (0x2753, 0x2757), (0x2795, 0x2797), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50),
        (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xA960, 0xA97F),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6),
        (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>How many columns the text takes.</summary>
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    /// <summary>The text with spaces after it until it takes so many columns.</summary>
    public static string Pad(string text, int columns) => text + new string(' ', Math.Max(0, columns - Of(text)));

    /// <summary>As much of the text as fits into so many columns, and the rest.</summary>
    public static (string Head, string Tail) Split(string text, int columns)
    {
        int width = 0, at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
            if (width > columns) break;
            at += rune.Utf16SequenceLength;
        }
        return (text[..at], text[at..]);
    }

    /// <summary>The text, shortened where it takes more columns than there are.</summary>
    public static string Shorten(string text, int columns, string ellipsis) =>
        Of(text) <= columns ? text : Split(text, Math.Max(0, columns - ellipsis.Length)).Head.TrimEnd() + ellipsis;

    /// <summary>
    /// The text on lines of so many columns, broken at spaces where there are any, code also at its joints; later lines are indented by
    /// so many columns more.
    /// </summary>
    public static IReadOnlyList<string> Wrap(string text, int columns, int indent = 0, bool isCode = false)
    {
        var lines = new List<string>();
        var rest = text.TrimEnd();
        while (true)
        {
            var margin = lines.Count == 0 ? "" : new string(' ', indent);
            var room = Math.Max(2, columns - margin.Length);
            if (Of(rest) <= room)
            {
                lines.Add(margin + rest);
                return lines;
            }
            var (head, tail) = Split(rest, room);
            var space = tail.StartsWith(' ') ? head.Length : head.LastIndexOf(' ');
            if (isCode && space <= head.Length / 3 && Joint(head) is > 0 and var joint) space = joint;
            if (space <= 0) space = head.Length;
            lines.Add(margin + rest[..space].TrimEnd());
            rest = rest[space..].TrimStart();
        }
    }

    // Where code breaks best: after a bracket or a comma, before a dot; 0 where there is none far enough on.
    private static int Joint(string head)
    {
        var at = head.LastIndexOfAny(['(', ',', '.']);
        return at <= head.Length / 3 ? 0 : head[at] == '.' ? at : at + 1;
    }

    /// <summary>A text from the attendee's program on one line: what a terminal would act on becomes visible, spaces single.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate)
            {
                clean.Append("\\u").Append(rune.Value.ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                clean.Append(rune.ToString());
            }
        }
        return clean.ToString().TrimEnd();
    }

    private static int Of(Rune rune)
    {
        if (rune.Value < 0x300) return 1;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return 0;
        foreach (var (from, to) in Wide)
            if (rune.Value >= from && rune.Value <= to) return 2;
        return 1;
    }
}
