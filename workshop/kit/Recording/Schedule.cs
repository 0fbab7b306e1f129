namespace ConcurrencyWorkshop;

/// <summary>
/// The schedule that one run of a scenario produced, with everything that was recorded about it.
/// Times are virtual seconds.
/// </summary>
public class Schedule
{
    internal Schedule() { }

    /// <summary>Passed, failed (threw, deadlocked, ended the process …) or not judged.</summary>
    public Verdict Verdict { get; internal init; }

    /// <summary>What went wrong, in words, with the lines; null where nothing did.</summary>
    public string? Problem { get; internal init; }

    /// <summary>The line at which it went wrong.</summary>
    public SourceLine Where { get; internal init; } = SourceLine.Unknown;

    /// <summary>The exception that ended the scenario; null where none did or where its type is the attendee's own.</summary>
    public Exception? Error { get; internal init; }

    /// <summary>When the scenario ended, in virtual seconds.</summary>
    public double Duration { get; internal init; }

    /// <summary>What the scenario returned; null where it returns nothing.</summary>
    public object? ResultObject { get; internal init; }

    /// <summary>The calls of methods marked with <see cref="RowAttribute"/>, in order of entry.</summary>
    public IReadOnlyList<Row> Rows { get; internal init; } = [];

    /// <summary>The lanes, in order of creation.</summary>
    public IReadOnlyList<LaneFact> Lanes { get; internal init; } = [];

    /// <summary>What each lane did over time.</summary>
    public IReadOnlyList<LaneSpan> Spans { get; internal init; } = [];

    /// <summary>The calls of threading and time APIs, in order.</summary>
    public IReadOnlyList<Call> Calls { get; internal init; } = [];

    /// <summary>Why each lane began to run what it ran.</summary>
    public IReadOnlyList<Handover> Handovers { get; internal init; } = [];

    /// <summary>What was written to the console.</summary>
    public IReadOnlyList<OutputLine> Output { get; internal init; } = [];

    /// <summary>The source file of the test that asked for the schedule.</summary>
    public string TestFile { get; internal init; } = "";

    /// <summary>The name of the test method that asked for the schedule.</summary>
    public string TestMethod { get; internal init; } = "";
}

/// <summary>A schedule of a scenario that returns a value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Schedule<T> : Schedule
{
    internal Schedule() { }

    /// <summary>What the scenario returned.</summary>
    public T Result => (T)ResultObject!;
}
