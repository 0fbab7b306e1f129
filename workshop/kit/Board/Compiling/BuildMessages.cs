namespace ConcurrencyWorkshop.Board.Compiling;

/// <summary>The order in which messages of the compiler are told.</summary>
internal static class BuildMessages
{
    /// <summary>Errors first, each by file, line and column; none twice.</summary>
    internal static IReadOnlyList<BuildMessage> InOrder(IEnumerable<BuildMessage> messages) =>
    [
        .. messages.Distinct()
            .OrderByDescending(m => m.IsError)
            .ThenBy(m => m.File, StringComparer.Ordinal)
            .ThenBy(m => m.Line)
            .ThenBy(m => m.Column)
            .ThenBy(m => m.Code, StringComparer.Ordinal),
    ];
}
