namespace ConcurrencyWorkshop;

/// <summary>What the search over a scenario's schedules found.</summary>
public sealed class Exploration
{
    internal Exploration() { }

    /// <summary>Passed, failed or not judged.</summary>
    public Verdict Verdict { get; internal init; }

    /// <summary>What went wrong, in words, with the lines; null where nothing did.</summary>
    public string? Problem { get; internal init; }

    /// <summary>The line at which it went wrong.</summary>
    public SourceLine Where { get; internal init; } = SourceLine.Unknown;

    /// <summary>How many schedules were run.</summary>
    public int Schedules { get; internal init; }

    /// <summary>Whether all interleavings were covered.</summary>
    public bool IsComplete { get; internal init; }

    /// <summary>Up to how many preemptions all interleavings were covered; -1 where not even those with none.</summary>
    public int CoveredPreemptions { get; internal init; } = -1;

    /// <summary>The steps of the failing schedule, in order; empty where none failed.</summary>
    public IReadOnlyList<Step> Counterexample { get; internal init; } = [];

    /// <summary>The lanes of the failing schedule.</summary>
    public IReadOnlyList<LaneFact> Lanes { get; internal init; } = [];

    /// <summary>The failing schedule as text that <see cref="Simulate.Replay(Action, string, SimulationOptions?)"/> takes; null where none failed.</summary>
    public string? FailingSchedule { get; internal init; }

    /// <summary>
    /// The names of the fields that lanes race for, as the steps name them; null where it is not known. What a failing
    /// schedule does with other memory changes nothing.
    /// </summary>
    internal IReadOnlySet<string>? Raced { get; init; }

    /// <summary>Why a written schedule could not be followed to its end; null where it was, or where none was written.</summary>
    internal string? Misfit { get; init; }

    /// <summary>How many steps of a written schedule were taken.</summary>
    internal int Followed { get; init; }

    /// <summary>The distinct texts that the scenarios gave as results, sorted; what conformance compares.</summary>
    public IReadOnlyList<string> Outcomes { get; internal init; } = [];

    /// <summary>Over what the verdict holds: <c>all 413 interleavings</c>, <c>all interleavings with up to 2 preemptions</c>.</summary>
    public string Coverage => this switch
    {
        { IsComplete: true } => $"all interleavings ({Schedules} schedules)",
        { CoveredPreemptions: >= 0 } => $"all interleavings with up to {CoveredPreemptions} preemptions ({Schedules} schedules)",
        _ => $"{Schedules} schedules, not all with no preemption",
    };
}
