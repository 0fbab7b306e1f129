namespace ConcurrencyWorkshop.Board.Keeping;

/// <summary>Files of an exercise that were replaced, as they stood.</summary>
/// <param name="Time">When, as its folder is called: <c>2026-11-23T14-02-11</c>.</param>
/// <param name="Exercise">Whose they are.</param>
/// <param name="Folder">Where they are kept, relative to the project's folder, with slashes.</param>
/// <param name="Files">Their names.</param>
internal sealed record KeptCopy(string Time, string Exercise, string Folder, IReadOnlyList<string> Files);
