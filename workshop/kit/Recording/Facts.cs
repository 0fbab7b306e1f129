namespace ConcurrencyWorkshop;

/// <summary>What a lane or a row was doing over a span of virtual time.</summary>
public enum Activity
{
    /// <summary>Computing on a virtual core.</summary>
    Working,

    /// <summary>Waiting for time to pass: I/O, a sleep, a delay.</summary>
    Waiting,

    /// <summary>Blocked by another lane: a lock, a join, a task, an event.</summary>
    Blocked,

    /// <summary>Ready to go on, with no core or pool thread free to do so.</summary>
    Ready,
}

/// <summary>What kind of thread a lane is.</summary>
public enum LaneKind
{
    /// <summary>The thread that runs the scenario.</summary>
    Main,

    /// <summary>A thread made with <c>new Thread</c> or a long-running task.</summary>
    Thread,

    /// <summary>A worker of the thread pool.</summary>
    Pool,
}

/// <summary>How a row ended.</summary>
public enum RowEnd
{
    /// <summary>It returned, or its task ran to completion.</summary>
    Completed,

    /// <summary>It threw, or its task faulted.</summary>
    Faulted,

    /// <summary>Its task was cancelled.</summary>
    Canceled,

    /// <summary>It had not ended when the process did.</summary>
    Unfinished,
}

/// <summary>One thread of control of the simulation: the main thread, a thread, a pool worker.</summary>
/// <param name="Id">Its number, in order of creation from 0 (the main thread).</param>
/// <param name="Name">Its name: <c>main</c>, <c>thread 1</c>, <c>pool 2</c>, or the name the code gave it.</param>
/// <param name="Kind">What kind of thread it is.</param>
/// <param name="Created">When it was created, in virtual seconds.</param>
/// <param name="Creator">The id of the lane that created it; -1 for the main thread.</param>
/// <param name="Where">The line that created it.</param>
public sealed record LaneFact(int Id, string Name, LaneKind Kind, double Created, int Creator, SourceLine Where);

/// <summary>A span of virtual time in which a lane or a row did one thing.</summary>
/// <param name="From">When it began, in virtual seconds.</param>
/// <param name="To">When it ended, in virtual seconds.</param>
/// <param name="Activity">What was done.</param>
/// <param name="What">The same in words: <c>joins thread 1</c>, <c>waits for the lock</c>.</param>
/// <param name="Where">The line at which it happened.</param>
public sealed record Span(double From, double To, Activity Activity, string What, SourceLine Where);

/// <summary>A span of a lane.</summary>
/// <param name="Lane">The lane's id.</param>
/// <param name="Span">What it did and when.</param>
public sealed record LaneSpan(int Lane, Span Span);

/// <summary>One call of a method marked with <see cref="RowAttribute"/>.</summary>
/// <param name="Name">The call's first argument.</param>
/// <param name="Method">The method's name, without its type.</param>
/// <param name="Lane">The id of the lane that made the call.</param>
/// <param name="Begin">When the call was entered, in virtual seconds.</param>
/// <param name="End">When it ended, in virtual seconds; the end of the simulation where it did not.</param>
/// <param name="How">How it ended.</param>
/// <param name="Spans">What it did meanwhile, without gaps where it did anything.</param>
/// <param name="Where">The line that made the call.</param>
public sealed record Row(
    string Name, string Method, int Lane, double Begin, double End, RowEnd How,
    IReadOnlyList<Span> Spans, SourceLine Where);

/// <summary>One call of a threading or time API.</summary>
/// <param name="Time">When it was made, in virtual seconds.</param>
/// <param name="Lane">The id of the lane that made it.</param>
/// <param name="Api">The API, type and member: <c>Thread.Join</c>, <c>Task.get_Result</c>, <c>Thread..ctor</c>.</param>
/// <param name="Where">The line that made it.</param>
/// <param name="Row">The row in which it was made; null outside any row.</param>
public sealed record Call(double Time, int Lane, string Api, SourceLine Where, string? Row);

/// <summary>
/// Why a lane began to run something at a moment: which lane handed it the work and where,
/// and, for the rest of an async method, from when and on what it had waited.
/// </summary>
/// <param name="Lane">The lane that began; -1 for work of the pool that was still in its queue at the end.</param>
/// <param name="Time">When it began, in virtual seconds; the end of the simulation where it did not.</param>
/// <param name="By">The lane that queued the work, started the thread or completed the task.</param>
/// <param name="Queued">When that was, in virtual seconds.</param>
/// <param name="What">In words: <c>queued with Task.Run</c>, <c>started</c>, <c>continues after await</c>.</param>
/// <param name="Where">The line that queued it or, for a continuation, the line of the await.</param>
/// <param name="AwaitedSince">For a continuation, when the await began; null otherwise.</param>
public sealed record Handover(
    int Lane, double Time, int By, double Queued, string What, SourceLine Where, double? AwaitedSince);

/// <summary>A line that the code wrote to the console.</summary>
/// <param name="Time">When, in virtual seconds.</param>
/// <param name="Lane">The lane's id.</param>
/// <param name="Text">The line, without its end.</param>
public sealed record OutputLine(double Time, int Lane, string Text);

/// <summary>One step of a schedule that was searched for: what one lane did while no other did anything.</summary>
/// <param name="Lane">The lane's id.</param>
/// <param name="Where">The source line.</param>
/// <param name="What">In words: <c>reads Till.Total</c>, <c>waits for the lock</c>.</param>
/// <param name="Value">The value read or written; null where there is none.</param>
/// <param name="Time">When, in virtual seconds.</param>
public sealed record Step(int Lane, SourceLine Where, string What, string? Value, double Time)
{
    /// <summary>
    /// Which object or array holds what was read or written: they are numbered from 1 as the schedule meets
    /// them, and elements of two arrays bear the same name. 0 where the step touches none.
    /// </summary>
    public int Object { get; init; }
}
