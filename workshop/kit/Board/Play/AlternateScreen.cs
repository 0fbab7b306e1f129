using System.Runtime.InteropServices;
using ConcurrencyWorkshop.Running;
using static ConcurrencyWorkshop.Board.Screen.ControlSequences;

namespace ConcurrencyWorkshop.Board.Play;

/// <summary>
/// The terminal's second screen, without a cursor, for as long as it is not disposed: what stood on the first is there
/// again afterwards, whatever ends the program.
/// </summary>
internal sealed class AlternateScreen : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Terminal _terminal;
    private readonly PosixSignalRegistration[] _signals;
    private bool _isOver;

    internal AlternateScreen(Terminal terminal)
    {
        _terminal = terminal;
        // Each ends the program afterwards, as it would without this.
        _signals = [.. ((PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT])
            .Select(signal => PosixSignalRegistration.Create(signal, _ => GiveBack()))];
        _terminal.Out.Write(EnterAlternateScreen + HideCursor + EraseScreen);
    }

    /// <summary>Draws, unless the terminal has been given back.</summary>
    internal void Draw(string text)
    {
        lock (_lock)
            if (!_isOver) _terminal.Out.Write(text);
    }

    public void Dispose()
    {
        foreach (var signal in _signals) signal.Dispose();
        GiveBack();
    }

    private void GiveBack()
    {
        lock (_lock)
        {
            if (_isOver) return;
            _isOver = true;
            _terminal.Out.Write(ResetAttributes + ShowCursor + LeaveAlternateScreen);
        }
    }
}
