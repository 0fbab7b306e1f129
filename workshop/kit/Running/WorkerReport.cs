using System.Globalization;

namespace ConcurrencyWorkshop.Running;

/// <summary>What the worker reports.</summary>
internal enum ReportKind
{
    /// <summary>The process runs; no test is known yet.</summary>
    Started,

    /// <summary>A test that will be run.</summary>
    Planned,

    /// <summary>A test begins.</summary>
    Begins,

    /// <summary>A test has ended.</summary>
    Ended,

    /// <summary>A simulation is under way: silence is no hang.</summary>
    Simulating,

    /// <summary>An exception that nobody caught ends the process.</summary>
    Unhandled,

    /// <summary>The code ends the process.</summary>
    Exiting,

    /// <summary>A scenario begins in real time.</summary>
    LiveBegan,

    /// <summary>A row begins in real time.</summary>
    RowBegan,

    /// <summary>A row has ended in real time.</summary>
    RowEnded,

    /// <summary>The code wrote a line in real time.</summary>
    Line,

    /// <summary>The scenario has ended in real time.</summary>
    LiveEnded,

    /// <summary>All that was asked for is done.</summary>
    Done,

    /// <summary>A resident worker has warmed up.</summary>
    Ready,

    /// <summary>A resident worker has looked at what the tests left behind: <see cref="WorkerReport.LeftBehind"/>.</summary>
    Idle,
}

/// <summary>One line that the worker sends to the program that started it.</summary>
/// <param name="Kind">What it reports.</param>
internal sealed record WorkerReport(ReportKind Kind)
{
    /// <summary>The test it speaks of.</summary>
    public TestName? Test { get; init; }

    /// <summary>What became of the test.</summary>
    public TestResult? Result { get; init; }

    /// <summary>The row, the line written, the exception or the error; null where there is none.</summary>
    public string? Text { get; init; }

    /// <summary>The stack on which it happened.</summary>
    public string? Stack { get; init; }

    /// <summary>The exit code, where the code ends the process.</summary>
    public int Code { get; init; }

    /// <summary>Whether it happened on a thread of the pool.</summary>
    public bool OnPool { get; init; }

    /// <summary>Real seconds since the scenario began.</summary>
    public double Seconds { get; init; }

    /// <summary>Whether something of the code's, a thread or a timer or a task, outlives the tests.</summary>
    public bool LeftBehind { get; init; }

    /// <summary>The memory of the process, in bytes.</summary>
    public long Memory { get; init; }

    internal string ToLine() => LineOfFields.Join(
        Number((int)Kind), Text, Stack, Number(Code), OnPool ? "1" : "", Seconds.ToString("R", CultureInfo.InvariantCulture),
        Test?.Id, Test?.Exercise, Test?.Name,
        Result is null ? "" : Number((int)Result.Verdict), Result?.Message, Result?.Output,
        Result?.Test.Id, Result?.Test.Exercise, Result?.Test.Name, Result is { Shows: not Shown.Schedule } ? $"{(int)Result.Shows}" : "",
        LeftBehind ? "1" : "", Memory.ToString(CultureInfo.InvariantCulture));

    /// <summary>The report in a line; null where the line is none, as when the process ended in the middle of it.</summary>
    internal static WorkerReport? FromLine(string line) => LineOfFields.Split(line) is [
        var kind, var text, var stack, var code, var onPool, var seconds,
        var testId, var testExercise, var testName,
        var verdict, var message, var output, var resultId, var resultExercise, var resultName, var shows,
        var leftBehind, var memory] && memory.Length > 0
        ? new WorkerReport((ReportKind)ToNumber(kind))
        {
            Text = text.Length == 0 ? null : text,
            Stack = stack.Length == 0 ? null : stack,
            Code = ToNumber(code),
            OnPool = onPool == "1",
            Seconds = double.Parse(seconds, CultureInfo.InvariantCulture),
            Test = testId.Length == 0 ? null : new TestName(testId, testExercise, testName),
            Result = verdict.Length == 0 ? null
                : new TestResult(new TestName(resultId, resultExercise, resultName), (Verdict)ToNumber(verdict), message, output) { Shows = shows is { Length: > 0 } ? (Shown)ToNumber(shows) : Shown.Schedule },
            LeftBehind = leftBehind == "1",
            Memory = long.Parse(memory, CultureInfo.InvariantCulture),
        }
        : null;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int ToNumber(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
