namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>The board on a terminal that can be drawn over: keys to what they mean, the state to lines.</summary>
/// <param name="board">The board.</param>
/// <param name="marks">With which characters.</param>
internal sealed class BoardScreen(Board board, Marks marks)
{
    private int _window = 1;

    /// <summary>The lines that a terminal of the size shows now.</summary>
    internal IReadOnlyList<Line> Draw(int width, int height)
    {
        var view = new BoardView(board.State, marks, Keys.Of(board.State));
        var lines = view.Draw(width, height);
        _window = view.Window;
        return lines;
    }

    /// <summary>Takes a key.</summary>
    internal void Press(ConsoleKeyInfo key)
    {
        var state = board.State;
        if (state.Prompt is { } prompt)
        {
            Type(prompt, key);
            return;
        }

        switch (key.Key)
        {
            case ConsoleKey.DownArrow: state.Scroll++; break;
            case ConsoleKey.UpArrow: state.Scroll = Math.Max(0, state.Scroll - 1); break;
            case ConsoleKey.PageDown or ConsoleKey.Spacebar: state.Scroll += Math.Max(1, _window - 1); break;
            case ConsoleKey.PageUp: state.Scroll = Math.Max(0, state.Scroll - Math.Max(1, _window - 1)); break;
            case ConsoleKey.Home: state.Scroll = 0; break;
            case ConsoleKey.End: state.Scroll = int.MaxValue; break;
            case ConsoleKey.RightArrow: board.Press('n'); break;
            case ConsoleKey.LeftArrow: board.Press('p'); break;
            case ConsoleKey.Escape: board.Press('e'); break;
            case ConsoleKey.Enter: board.Enter(); break;
            default:
                if (key.KeyChar != '\0' && !char.IsControl(key.KeyChar)) board.Press(key.KeyChar);
                break;
        }
    }

    private void Type(Prompt prompt, ConsoleKeyInfo key)
    {
        if (!prompt.IsText)
        {
            board.Answer(key.KeyChar is 'y' or 'Y' ? "y" : "");
            return;
        }

        switch (key.Key)
        {
            case ConsoleKey.Enter: board.Answer(prompt.Typed); break;
            case ConsoleKey.Escape: board.Answer(""); break;
            case ConsoleKey.Backspace:
                board.State.Prompt = prompt with { Typed = prompt.Typed[..Math.Max(0, prompt.Typed.Length - 1)] };
                break;
            default:
                if (key.KeyChar != '\0' && !char.IsControl(key.KeyChar)) board.State.Prompt = prompt with { Typed = prompt.Typed + key.KeyChar };
                break;
        }
    }
}
