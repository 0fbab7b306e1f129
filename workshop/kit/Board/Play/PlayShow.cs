using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Play;

/// <summary>Puts the attendee in the scheduler's chair.</summary>
internal static class PlayShow
{
    internal static int Run(Terminal terminal, string program, string exercise, IReadOnlyList<string> exercises, int watchdogSeconds, bool linear) => throw new NotImplementedException();
}
