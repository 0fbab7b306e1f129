using System.Globalization;
using System.Text;
using static ConcurrencyWorkshop.Board.Screen.ControlSequences;

namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>
/// The terminal while the board has it: the alternate screen, without a cursor. Each frame is one write of only the
/// lines that changed; the terminal is left as it was, whatever ends the program.
/// </summary>
/// <param name="output">The terminal.</param>
/// <param name="renderer">Renders lines.</param>
internal sealed class TerminalScreen(Stream output, LineRenderer renderer)
{
    private readonly Lock _lock = new();
    private List<string> _drawn = [];
    private (int Width, int Height) _size;
    private bool _isEntered;
    private bool _isOver;

    /// <summary>Takes the terminal.</summary>
    internal void Enter()
    {
        lock (_lock)
        {
            if (_isEntered || _isOver) return;
            _isEntered = true;
            _size = default;
            Send(EnterAlternateScreen + HideCursor);
        }
    }

    /// <summary>Gives the terminal back, for others or for good.</summary>
    /// <param name="forGood">Whether nothing may be drawn any more.</param>
    internal void Leave(bool forGood = false)
    {
        lock (_lock)
        {
            _isOver |= forGood;
            if (!_isEntered) return;
            _isEntered = false;
            Send(EndSynchronizedUpdate + ResetAttributes + ShowCursor + LeaveAlternateScreen);
        }
    }

    /// <summary>Forgets what was drawn, so that the next frame draws all.</summary>
    internal void Invalidate()
    {
        lock (_lock) _size = default;
    }

    /// <summary>Draws the lines: those that changed, or all on a terminal of another size.</summary>
    internal void Draw(IReadOnlyList<Line> lines, int width, int height)
    {
        lock (_lock)
        {
            if (!_isEntered) return;
            var frame = new StringBuilder(BeginSynchronizedUpdate);
            if (_size != (width, height))
            {
                frame.Append(ResetAttributes).Append(EraseScreen);
                _drawn = [];
                _size = (width, height);
            }

            var before = frame.Length;
            var rendered = lines.Select(renderer.Render).ToList();
            for (var row = 0; row < Math.Max(rendered.Count, _drawn.Count); row++)
            {
                var text = row < rendered.Count ? rendered[row] : "";
                if (row < _drawn.Count ? _drawn[row] == text : text.Length == 0) continue;
                // Cleared first: in the last column of a full line the cursor stands on its last character.
                frame.Append(CultureInfo.InvariantCulture, $"\e[{row + 1};1H\e[2K").Append(text);
            }

            _drawn = rendered;
            if (frame.Length > before || before > BeginSynchronizedUpdate.Length) Send(frame.Append(EndSynchronizedUpdate).ToString());
        }
    }

    private void Send(string text)
    {
        try
        {
            output.Write(Encoding.UTF8.GetBytes(text));
            output.Flush();
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The terminal was closed; a signal says so too.
            _isOver = true;
        }
    }
}
