using ConcurrencyWorkshop.Pictures;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Play;

/// <summary>A game on a terminal: a page that is drawn anew after each key.</summary>
internal sealed class PlayByKeys(Terminal terminal, PlayGame game)
{
    private const int Widest = 118;

    private int _chosen = -1;
    private IReadOnlyList<string> _below = [];

    /// <summary>Plays until the player quits.</summary>
    internal void Run()
    {
        // A console of Windows may not know of a second screen.
        using (var screen = OperatingSystem.IsWindows() ? null : new AlternateScreen(terminal))
        {
            do
            {
                Choose();
                Draw(screen);
            }
            while (Obey(Console.ReadKey(intercept: true)));
        }

        if (OperatingSystem.IsWindows()) terminal.Out.WriteLine();
        if (game.Steps == 0) return;
        foreach (var line in PlayText.Schedule(game)) terminal.Out.WriteLine(line);
    }

    private bool Obey(ConsoleKeyInfo key)
    {
        _below = [];
        switch (key)
        {
            case { Key: ConsoleKey.Escape } or { KeyChar: 'q' or 'Q' }:
                return false;
            case { Key: ConsoleKey.UpArrow }:
                Move(-1);
                break;
            case { Key: ConsoleKey.DownArrow or ConsoleKey.Tab }:
                Move(1);
                break;
            case { Key: ConsoleKey.Enter or ConsoleKey.RightArrow or ConsoleKey.Spacebar }:
                Take(game.Seats.FirstOrDefault(lane => lane.Id == _chosen));
                break;
            case { Key: ConsoleKey.Backspace or ConsoleKey.LeftArrow } or { KeyChar: 'b' or 'u' }:
                if (!game.Back()) _below = ["There is no step to take back."];
                else if (game.IsOver) _below = Ended();
                break;
            case { KeyChar: 'r' }:
                game.Restart();
                break;
            case { KeyChar: 's' }:
                _below = [.. PlayText.Schedule(game)];
                break;
            case { KeyChar: 'x' }:
                _below = [.. PlayText.Comparison(game)];
                break;
            case { KeyChar: 't' }:
                game.Switch();
                break;
            case { KeyChar: 'm' }:
                game.SteerMain();
                break;
            case { KeyChar: 'h' or '?' }:
                _below = [.. PlayText.Help(byKeys: true)];
                break;
            case { KeyChar: >= '0' and <= '9' and var digit }:
                if (game.Find(digit.ToString()) is { } lane) Take(lane);
                else if (!game.IsOver) _below = [$"There is no thread {digit} to choose."];
                break;
        }

        return true;
    }

    private void Take(PlayLane? lane)
    {
        if (lane is null) return;
        if (!lane.Can)
        {
            _below = [$"{TextWidth.Clean(lane.Name)} {PlayText.Next(lane)}{PlayText.At(lane.HasEnded ? SourceLine.Unknown : lane.Where)}."];
            return;
        }

        _chosen = lane.Id;
        game.Take(lane);
        if (game.IsOver) _below = Ended();
    }

    private string[] Ended() => [.. PlayText.Comparison(game), .. PlayText.Schedule(game)];

    // The cursor stays at a thread for as long as that can go on.
    private void Choose()
    {
        if (game.Seats.Any(lane => lane.Id == _chosen && lane.Can)) return;
        _chosen = game.Seats.FirstOrDefault(lane => lane.Can)?.Id ?? -1;
    }

    private void Move(int by)
    {
        var can = game.Seats.Where(lane => lane.Can).ToList();
        if (can.Count == 0) return;
        var at = can.FindIndex(lane => lane.Id == _chosen);
        _chosen = can[(at + by + can.Count) % can.Count].Id;
    }

    private void Draw(AlternateScreen? screen)
    {
        var style = terminal.IsUnicode ? PictureStyle.Unicode : PictureStyle.Ascii;
        var (width, height) = Size();
        var lines = new PlayPage(style, Math.Min(Widest, width - 1), height - 1).Lines(game, _chosen, _below);
        if (screen is null)
        {
            Console.Clear();
            foreach (var line in lines) terminal.Out.WriteLine(line);
            return;
        }

        // Each line is drawn over what stood there, so that nothing flickers.
        screen.Draw("\e[H" + string.Concat(lines.Select(line => line + "\e[K\n")) + "\e[J");
    }

    private (int Width, int Height) Size()
    {
        try
        {
            return (Math.Max(40, Console.WindowWidth), Math.Max(12, Console.WindowHeight));
        }
        catch (IOException)
        {
            return (terminal.Width, 24);
        }
    }
}
