namespace ConcurrencyWorkshop.Conformance;

/// <summary>How a program is expected to end, and so where it must be run for real.</summary>
public enum Ending
{
    /// <summary>It returns its outcome; it is run in this process.</summary>
    Returns,

    /// <summary>It ends its process; it is run in a process of its own.</summary>
    EndsProcess,

    /// <summary>It hangs; it is run in a process of its own, which is ended after a while.</summary>
    Deadlocks,
}

/// <summary>
/// Marks a program: a static method without parameters that returns its outcome as a text or as a
/// task of one. It runs for real and simulated, and the real outcome must be a simulated one.
/// </summary>
/// <param name="title">The API and what is tried, separated by a colon: <c>SemaphoreSlim: release over the limit</c>.</param>
/// <param name="ending">Whether the program returns, ends its process or hangs.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProgramAttribute(string title, Ending ending = Ending.Returns) : Attribute
{
    /// <summary>The API and what is tried.</summary>
    public string Title { get; } = title;

    /// <summary>Whether the program returns, ends its process or hangs.</summary>
    public Ending Ending { get; } = ending;

    /// <summary>The name of the API, the title up to its colon.</summary>
    public string Api { get; } = title[..title.IndexOf(':')];
}
