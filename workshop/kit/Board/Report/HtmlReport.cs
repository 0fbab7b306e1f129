using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Report;

/// <summary>Writes the exercises' pictures and verdicts into one HTML file.</summary>
internal static class HtmlReport
{
    internal static int Run(Terminal terminal, string program, BoardProject project, int watchdogSeconds) => throw new NotImplementedException();
}
