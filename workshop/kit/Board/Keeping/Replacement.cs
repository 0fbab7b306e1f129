namespace ConcurrencyWorkshop.Board.Keeping;

/// <summary>Files of an exercise that are to be replaced, with what was read of them when it was offered.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Files">Each file's name, what stood there (null where nothing did), and what shall.</param>
internal sealed record Replacement(BoardExercise Exercise, IReadOnlyList<(string Name, byte[]? Read, byte[] Content)> Files)
{
    /// <summary>Whether all files hold already what they shall.</summary>
    public bool ChangesNothing => Files.All(f => AtomicFile.Same(f.Read, f.Content));
}

/// <summary>What became of a replacement.</summary>
/// <param name="Done">Whether the files were replaced; else nothing was touched, or what was has been put back.</param>
/// <param name="Message">What was done and where the old files are, or why nothing was done.</param>
internal sealed record Replaced(bool Done, string Message)
{
    /// <summary>Whether there was nothing to replace: all files held already what they should.</summary>
    public bool IsNothing { get; init; }
}
