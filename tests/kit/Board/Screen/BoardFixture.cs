using ConcurrencyWorkshop.Board.Screen;
using Spectre.Console.Testing;

namespace ConcurrencyWorkshop.Kit.Tests.Board.Screen;

/// <summary>A board over a project of its own, as it looks on a terminal.</summary>
internal sealed class BoardFixture : IDisposable
{
    internal static readonly string[] Threads = ["two-threads", "failing-thread", "captured-order"];
    internal static readonly string[] AllStages =
    [
        "sequential/two-orders", "sequential/failing-order", "threads/two-threads", "threads/failing-thread",
        "pool/two-jobs", "async/two-awaits", "cancellation/sleepy-brain", "races/one-till",
    ];

    private readonly BoardScreen _screen;
    private readonly int _width;
    private readonly int _height;

    internal BoardFixture(string[]? exercises = null, bool unicode = true, int width = 80, int height = 24, ProjectFolder? folder = null)
    {
        (_width, _height) = (width, height);
        Folder = folder ?? new ProjectFolder(exercises ?? Threads);
        Board = new ConcurrencyWorkshop.Board.Screen.Board(Folder.Project, Folder.Progress(), Judge, Host, Folder.Keeper);
        _screen = new BoardScreen(Board, new Marks(unicode));
    }

    internal ProjectFolder Folder { get; }

    internal FakeJudge Judge { get; } = new();

    internal FakeHost Host { get; } = new();

    internal ConcurrencyWorkshop.Board.Screen.Board Board { get; }

    internal string Current => Board.State.Current.Id;

    /// <summary>Presses keys one after the other; an Enter is a line feed, an Esc an escape.</summary>
    internal BoardFixture Press(string keys)
    {
        foreach (var key in keys)
        {
            _screen.Press(new ConsoleKeyInfo(key, key switch { '\n' => ConsoleKey.Enter, '\e' => ConsoleKey.Escape, ' ' => ConsoleKey.Spacebar, _ => ConsoleKey.NoName }, false, false, false));
            // Each key is followed by a picture, which limits the scrolling.
            _ = _screen.Draw(_width, _height);
        }

        return this;
    }

    /// <summary>What the terminal shows, as Spectre.Console writes it, without spaces at the ends of lines.</summary>
    internal string Shown(bool colours = false)
    {
        var console = new TestConsole().Width(_width);
        if (colours) console.EmitAnsiSequences();
        console.Write(new Frame(_screen.Draw(_width, _height)));
        return string.Join('\n', console.Output.Split('\n').Select(line => line.TrimEnd()));
    }

    public void Dispose() => Folder.Dispose();
}
