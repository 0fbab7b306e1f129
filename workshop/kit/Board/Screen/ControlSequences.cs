namespace ConcurrencyWorkshop.Board.Screen;

/// <summary>What a terminal takes for a command, by the names that their standards give them.</summary>
internal static class ControlSequences
{
    internal const string EnterAlternateScreen = "\e[?1049h";
    internal const string LeaveAlternateScreen = "\e[?1049l";
    internal const string HideCursor = "\e[?25l";
    internal const string ShowCursor = "\e[?25h";
    internal const string ResetAttributes = "\e[0m";
    internal const string EraseScreen = "\e[2J";

    // A terminal that knows them shows nothing between; others pass over them.
    internal const string BeginSynchronizedUpdate = "\e[?2026h";
    internal const string EndSynchronizedUpdate = "\e[?2026l";
}
