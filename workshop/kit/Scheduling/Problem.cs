namespace ConcurrencyWorkshop.Scheduling;

/// <summary>Why a schedule did not end well.</summary>
/// <param name="Verdict">Failed or not judged.</param>
/// <param name="Kind">A word for outcomes that are compared: <c>deadlock</c>, <c>InvalidOperationException: boom</c>.</param>
/// <param name="Text">What went wrong, in words, with the lines.</param>
/// <param name="Site">Where.</param>
/// <param name="Error">The exception, where one ended it.</param>
internal sealed record Problem(Verdict Verdict, string Kind, string Text, int Site, Exception? Error = null);
