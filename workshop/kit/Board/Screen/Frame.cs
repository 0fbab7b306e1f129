using Spectre.Console;
using Spectre.Console.Rendering;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>Lines of the board as Spectre.Console draws them.</summary>
/// <param name="lines">From top to bottom.</param>
internal sealed class Frame(IReadOnlyList<Line> lines) : Renderable
{
    private static readonly Style s_strong = new(decoration: Decoration.Bold);
    private static readonly Style s_faint = new(Color.Grey);
    private static readonly Style s_good = new(Color.Green);
    private static readonly Style s_bad = new(Color.Red);
    private static readonly Style s_doubtful = new(Color.Yellow);

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0) yield return Segment.LineBreak;
            foreach (var piece in lines[i].Pieces)
                if (piece.Text.Length > 0) yield return new Segment(piece.Text, StyleOf(piece.Tone));
        }
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => s_strong,
        Tone.Faint => s_faint,
        Tone.Good => s_good,
        Tone.Bad => s_bad,
        Tone.Doubtful => s_doubtful,
        _ => Style.Plain,
    };
}
