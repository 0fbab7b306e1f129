using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConcurrencyWorkshop;

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
}

/// <summary>One line that the worker sends to the program that started it.</summary>
/// <param name="Kind">What it reports.</param>
internal sealed record WorkerReport(ReportKind Kind)
{
    /// <summary>The test it speaks of.</summary>
    public TestName? Test { get; init; }

    /// <summary>What became of the test.</summary>
    public TestResult? Result { get; init; }

    /// <summary>The row, the line written, the exception or the error.</summary>
    public string? Text { get; init; }

    /// <summary>The stack on which it happened.</summary>
    public string? Stack { get; init; }

    /// <summary>The exit code, where the code ends the process.</summary>
    public int Code { get; init; }

    /// <summary>Whether it happened on a thread of the pool.</summary>
    public bool OnPool { get; init; }

    /// <summary>Real seconds since the scenario began.</summary>
    public double Seconds { get; init; }

    internal string ToJson() => JsonSerializer.Serialize(this, WorkerJson.Default.WorkerReport);

    internal static WorkerReport? FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, WorkerJson.Default.WorkerReport);
        }
        catch (JsonException)
        {
            // The process ended in the middle of the line.
            return null;
        }
    }
}

/// <summary>What the worker is asked to do; the one line it reads.</summary>
/// <param name="Exercises">The exercises, in order.</param>
/// <param name="Done">The ids of the tests that an earlier worker ran.</param>
/// <param name="Live">Whether to run the first scenario in real time instead of judging.</param>
/// <param name="Ascii">Whether pictures are drawn in plain ASCII.</param>
internal sealed record WorkerOrder(IReadOnlyList<string> Exercises, IReadOnlyList<string> Done, bool Live, bool Ascii)
{
    internal string ToJson() => JsonSerializer.Serialize(this, WorkerJson.Default.WorkerOrder);

    internal static WorkerOrder FromJson(string json) => JsonSerializer.Deserialize(json, WorkerJson.Default.WorkerOrder)!;
}

/// <summary>The serializers, made by the compiler: reflection would cost the start-up tens of milliseconds.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(WorkerReport))]
[JsonSerializable(typeof(WorkerOrder))]
internal sealed partial class WorkerJson : JsonSerializerContext;
