using System.Text;
using Spectre.Console;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>Renders lines of the board to the characters that a terminal is sent.</summary>
internal sealed class LineRenderer
{
    private readonly StringWriter _written = new();
    private readonly IAnsiConsole _console;

    /// <summary>A renderer.</summary>
    /// <param name="colours">Whether colours are sent; what they say is said in words too.</param>
    internal LineRenderer(bool colours) => _console = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        // The terminal's own sixteen are legible on its own background.
        ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
        Out = new Output(_written),
    });

    /// <summary>The characters of a line, without a line's end.</summary>
    internal string Render(Line line)
    {
        _console.Write(new Frame([line]));
        var text = _written.ToString();
        _written.GetStringBuilder().Clear();
        return text;
    }

    /// <summary>As wide as any line: the board has fitted them already.</summary>
    private sealed class Output(TextWriter writer) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => true;

        public int Width => 10_000;

        public int Height => 1;

        public void SetEncoding(Encoding encoding) { }
    }
}
