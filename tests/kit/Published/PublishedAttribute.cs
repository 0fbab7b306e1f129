namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// A bug that others published, written anew as a small program: a method <c>Wrong</c> with the bug and a method
/// <c>Right</c> without. The engine was not written for any of them, so that they check it from outside.
/// </summary>
/// <param name="source">Where it was published.</param>
/// <param name="fault">What the engine must say of the wrong form.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PublishedAttribute(string source, string fault) : Attribute
{
    public string Source { get; } = source;

    public string Fault { get; } = fault;

    /// <summary>Whether unordered plain accesses are judged too, in both forms.</summary>
    public bool DataRaces { get; set; }

    /// <summary>
    /// Whether the right form has more interleavings than a test has time for; then those with up to one preemption
    /// must be covered.
    /// </summary>
    public bool IsLarge { get; set; }

    /// <summary>Whether the engine does not find the wrong form yet; a skipped test says why.</summary>
    public bool IsMissed { get; set; }
}
