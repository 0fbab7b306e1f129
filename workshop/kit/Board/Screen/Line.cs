using System.Globalization;
using System.Text;
using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>What a piece of text is, for terminals with colour; its words or marks always say the same.</summary>
internal enum Tone
{
    /// <summary>Text.</summary>
    Plain,

    /// <summary>A heading, a key, what is current.</summary>
    Strong,

    /// <summary>What stands back.</summary>
    Faint,

    /// <summary>Green.</summary>
    Good,

    /// <summary>Red.</summary>
    Bad,

    /// <summary>Not judged, or a question.</summary>
    Doubtful,
}

/// <summary>A piece of a line.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Tone">What it is.</param>
internal readonly record struct Piece(string Text, Tone Tone = Tone.Plain);

/// <summary>A line of the board, of pieces with their tones.</summary>
/// <param name="Pieces">From left to right.</param>
internal sealed record Line(IReadOnlyList<Piece> Pieces)
{
    private const int Tab = 4;

    /// <summary>A line without text.</summary>
    public static Line Empty { get; } = new([]);

    /// <summary>A line in one tone.</summary>
    public static Line Of(string text, Tone tone = Tone.Plain) => new([new Piece(text, tone)]);

    /// <summary>Its text alone.</summary>
    public string Text => string.Concat(Pieces.Select(p => p.Text));

    /// <summary>The line, cut where it is wider than so many columns.</summary>
    public Line Fit(int columns, string ellipsis)
    {
        if (TextWidth.Of(Text) <= columns) return this;
        var pieces = new List<Piece>();
        var room = columns - ellipsis.Length;
        foreach (var piece in Pieces)
        {
            var (head, tail) = TextWidth.Split(piece.Text, room);
            pieces.Add(piece with { Text = tail.Length > 0 ? head + ellipsis : head });
            room -= TextWidth.Of(head);
            if (tail.Length > 0) break;
        }

        return new Line(pieces);
    }

    /// <summary>A text of any content as lines of so many columns: what a terminal would act on becomes visible.</summary>
    public static IEnumerable<Line> Wrap(string text, int columns, Tone tone = Tone.Plain, int margin = 0, int hang = 0)
    {
        foreach (var line in Visible(text).Split('\n'))
        {
            // A line that is wrapped keeps its own indentation.
            var indent = line.Length - line.TrimStart(' ').Length;
            var room = Math.Max(8, columns - margin - indent);
            foreach (var part in TextWidth.Wrap(line.TrimStart(' '), room, hang))
                yield return part.Length == 0 ? Empty : Of(new string(' ', margin + indent) + part, tone);
        }
    }

    /// <summary>The text with LF between its lines and no other control character.</summary>
    public static string Visible(string text)
    {
        var visible = new StringBuilder();
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n') visible.Append('\n');
            else if (rune.Value == '\t') visible.Append(' ', Tab);
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format) visible.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else visible.Append(rune.ToString());
        }

        return visible.ToString();
    }
}
