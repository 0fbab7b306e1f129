using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board;

/// <summary>How far the board's judgement of an exercise has come.</summary>
internal enum JudgingState
{
    /// <summary>Nothing is known yet.</summary>
    Unknown,

    /// <summary>It is being compiled or run; the earlier results, if any, still stand beside it.</summary>
    UnderWay,

    /// <summary>It does not compile.</summary>
    DoesNotCompile,

    /// <summary>Its tests were run, or a fault kept them from it.</summary>
    Judged,
}

/// <summary>One message of the compiler, as <c>dotnet build</c> gives it.</summary>
/// <param name="File">The source file; empty where there is none.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="IsError">Whether it is an error, not a warning.</param>
/// <param name="Code">Its code, such as <c>CS1002</c>.</param>
/// <param name="Message">What it says.</param>
internal sealed record BuildMessage(string File, int Line, int Column, bool IsError, string Code, string Message);

/// <summary>What the board knows of one exercise. A new one replaces it whenever something is learned.</summary>
/// <param name="Id">The exercise.</param>
/// <param name="State">How far the judgement has come.</param>
internal sealed record ResidentExercise(string Id, JudgingState State)
{
    /// <summary>The verdict of all tests together; null where there is none (yet), as where it does not compile.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Each test's result, in the order of the tests. A fault (an endless loop, a stack that overflowed …) is a failed result.</summary>
    public IReadOnlyList<TestResult> Results { get; init; } = [];

    /// <summary>What the compiler said; errors first by file, line and column.</summary>
    public IReadOnlyList<BuildMessage> Build { get; init; } = [];

    /// <summary>The assembly that these results are of, compiled in memory; null where there is none. The program's own file is older than the save.</summary>
    public ExerciseImage? Image { get; init; }

    /// <summary>When the attendee's save was seen that this judgement is of; for "judged 14:02:11" and the time it took.</summary>
    public DateTimeOffset Saved { get; init; }

    /// <summary>How long it took from the save until this was known, in real time.</summary>
    public TimeSpan Took { get; init; }
}
