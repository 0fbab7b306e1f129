using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>Lays the board out for a terminal's size: the head and the keys stay, the page between them scrolls.</summary>
/// <param name="state">What to show.</param>
/// <param name="marks">With which characters.</param>
/// <param name="choices">What can be done now.</param>
internal sealed class BoardView(BoardState state, Marks marks, IReadOnlyList<Choice> choices)
{
    // Below it the keys would leave no room for the page.
    private const int SmallHeight = 14;

    /// <summary>How many lines of the page the window shows.</summary>
    internal int Window { get; private set; }

    /// <summary>How many lines the page has.</summary>
    internal int PageLines { get; private set; }

    /// <summary>The lines of the board, as many as the terminal has.</summary>
    internal IReadOnlyList<Line> Draw(int width, int height)
    {
        var head = new List<Line>(BoardHead.Progress(state, marks, width));
        if (height >= SmallHeight) head.Add(Rule(width, ""));
        head.Add(BoardHead.Title(state, marks, width));
        var foot = Foot(width, height);
        var page = new BoardPage(state, marks, width).Lines();
        PageLines = page.Count;
        // The rule between page and foot tells whether there is more.
        Window = Math.Max(1, height - head.Count - foot.Count - 1);
        state.Scroll = Math.Clamp(state.Scroll, 0, Math.Max(0, page.Count - Window));
        var shown = page.Skip(state.Scroll).Take(Window).ToList();
        var above = state.Scroll;
        var below = page.Count - above - shown.Count;
        while (shown.Count < Window) shown.Add(Line.Empty);
        var more = (above, below) switch
        {
            (0, 0) => "",
            (0, _) => $"{below} more below: space, arrows",
            (_, 0) => $"{above} more above: arrows",
            _ => $"{above} above, {below} below: space, arrows",
        };
        return [.. head.Concat(shown).Append(Rule(width, more)).Concat(foot).Select(line => line.Fit(width, marks.Ellipsis)).Take(height)];
    }

    private Line Rule(int width, string text)
    {
        var words = text.Length == 0 ? "" : $" {text} ";
        return Line.Of(new string(marks.Rule, Math.Max(0, width - words.Length - 2)) + words + new string(marks.Rule, 2), Tone.Faint);
    }

    private List<Line> Foot(int width, int height)
    {
        var lines = new List<Line>();
        if (state.Prompt is { } prompt)
        {
            lines.AddRange(Line.Wrap(prompt.Question, width, Tone.Doubtful));
            lines.Add(prompt.IsText
                ? new Line([new Piece("> "), new Piece(prompt.Typed, Tone.Strong), new Piece("_")])
                : Line.Of("y yes   any other key no", Tone.Strong));
            return lines;
        }

        var said = state.Status ?? state.Notice;
        if (said is null) lines.Add(Line.Empty);
        else lines.AddRange(Line.Wrap(said, width, Tone.Strong));
        if (height < SmallHeight)
        {
            lines.Add(Line.Of("? keys  q quit"));
            return lines;
        }

        var pieces = new List<Piece>();
        var used = 0;
        foreach (var choice in choices)
        {
            var length = TextWidth.Of(choice.Word) + 2;
            if (used > 0 && used + 2 + length > width)
            {
                lines.Add(new Line(pieces));
                (pieces, used) = ([], 0);
            }

            if (used > 0) pieces.Add(new Piece("  "));
            pieces.Add(new Piece(choice.Key.ToString(), Tone.Strong));
            pieces.Add(new Piece(" " + choice.Word));
            used += length + (used > 0 ? 2 : 0);
        }

        if (used > 0) lines.Add(new Line(pieces));
        return lines;
    }
}
