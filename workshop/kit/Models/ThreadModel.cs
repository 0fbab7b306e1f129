using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>What stands behind a Thread object of the attendee: the object itself is never started.</summary>
internal sealed class ThreadRecord
{
    public Lane? Lane;
    public Delegate? Start;
    public bool IsBackground;

    public static ThreadRecord Of(Thread thread) => Here.Scheduler.State.Of<ThreadRecord>(thread);
}

/// <summary>Source: the documentation of System.Threading.Thread.</summary>
[Models(typeof(Thread))]
internal static class ThreadModel
{
    public static Thread New(ThreadStart start) => Make(start);

    public static Thread New(ParameterizedThreadStart start) => Make(start);

    public static Thread New(ThreadStart start, int maxStackSize) => Make(start, maxStackSize);

    public static Thread New(ParameterizedThreadStart start, int maxStackSize) => Make(start, maxStackSize);

    static Thread Make(Delegate start, int maxStackSize = 0)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentOutOfRangeException.ThrowIfNegative(maxStackSize);
        var thread = new Thread(static () => { });
        ThreadRecord.Of(thread).Start = start;
        return thread;
    }

    public static void Start(Thread thread) => Begin(thread, null, ExecutionContext.Capture());

    public static void Start(Thread thread, object? parameter) => Begin(thread, parameter, ExecutionContext.Capture());

    public static void UnsafeStart(Thread thread) => Begin(thread, null, null);

    public static void UnsafeStart(Thread thread, object? parameter) => Begin(thread, parameter, null);

    static void Begin(Thread thread, object? parameter, ExecutionContext? context)
    {
        var (state, scheduler) = (ThreadRecord.Of(thread), Here.Scheduler);
        if (state.Lane is not null) throw new ThreadStateException("Thread is running or terminated; it cannot restart.");
        if (parameter is not null && state.Start is ThreadStart) throw new InvalidOperationException("The thread was created with a ThreadStart delegate that does not accept a parameter.");
        scheduler.Point(Here.Site, "starts a thread", Footprint.Of(scheduler.Lanes));
        void Body()
        {
            if (state.Start is ThreadStart start) start();
            else ((ParameterizedThreadStart)state.Start!)(parameter);
        }
        var number = scheduler.Lanes.Count(l => l.Kind == LaneKind.Thread) + 1;
        state.Lane = scheduler.AddLane(thread.Name ?? $"thread {number}", LaneKind.Thread, () => Clean.Run(context, Body), Here.Site, state.IsBackground);
        state.Lane.Token = thread;
    }

    public static void Join(Thread thread) => Join(thread, Timeout.InfiniteTimeSpan);

    public static bool Join(Thread thread, int millisecondsTimeout) => Join(thread, Limit.Of(millisecondsTimeout));

    public static bool Join(Thread thread, TimeSpan timeout)
    {
        if (ThreadRecord.Of(thread).Lane is not { } lane) throw new System.Threading.ThreadStateException("Thread has not been started.");
        if (!lane.Done) Here.Scheduler.NoticeInterrupt();
        return Here.Scheduler.Block(StepKind.Wait, $"joins {lane.Name}", () => lane.Done, Footprint.Of(lane), Limit.Of(timeout), () => $"{lane.Name} has not ended");
    }

    public static void Sleep(int millisecondsTimeout) => Here.Scheduler.Sleep(Limit.Of(millisecondsTimeout));

    public static void Sleep(TimeSpan timeout) => Here.Scheduler.Sleep(Limit.Of(timeout));

    public static bool Yield()
    {
        Here.Scheduler.Yield();
        return true;
    }

    public static void SpinWait(int iterations)
    {
        if (iterations > 0) Here.Scheduler.Yield();
    }

    public static void Interrupt(Thread thread)
    {
        if (ThreadRecord.Of(thread).Lane is not { } lane) return;
        Here.Scheduler.Point(Here.Site, "interrupts", Footprint.Anything);
        lane.Interrupted = true;
    }

    public static Thread get_CurrentThread()
    {
        if (Here.Lane.Kind == LaneKind.Pool) Here.Scheduler.Pool.IsSeen();
        return CurrentThread(Here.Lane);
    }

    static Thread CurrentThread(Lane lane)
    {
        if (lane.Token is { } token) return token;
        lane.Token = new Thread(static () => { });
        if (lane.Kind == LaneKind.Pool) lane.Token.Name = ".NET TP Worker";
        var state = ThreadRecord.Of(lane.Token);
        (state.Lane, state.IsBackground) = (lane, lane.IsBackground);
        return lane.Token;
    }

    // The main thread is 1, as in a real process; one that was not started has a number all the same.
    public static int get_ManagedThreadId(Thread thread) =>
        ThreadRecord.Of(thread).Lane is { } lane ? lane.Id + 1 : 1000 + thread.ManagedThreadId;

    public static bool get_IsAlive(Thread thread)
    {
        Look();
        return ThreadRecord.Of(thread).Lane is { Done: false };
    }

    public static System.Threading.ThreadState get_ThreadState(Thread thread)
    {
        Look();
        var state = ThreadRecord.Of(thread);
        var background = (state.Lane?.IsBackground ?? state.IsBackground) ? System.Threading.ThreadState.Background : 0;
        return state.Lane switch
        {
            null => System.Threading.ThreadState.Unstarted | background,
            { Done: true } => System.Threading.ThreadState.Stopped,
            { Condition: not null } => System.Threading.ThreadState.WaitSleepJoin | background,
            _ => System.Threading.ThreadState.Running | background,
        };
    }

    static void Look()
    {
        Here.Lane.ReadsShared = true;
        if (Here.Scheduler.Searching) Here.Scheduler.Point(Here.Site, "looks at a thread", Footprint.Anything with { Write = false });
    }

    public static bool get_IsThreadPoolThread(Thread thread) => ThreadRecord.Of(thread).Lane is { Kind: LaneKind.Pool };

    public static bool get_IsBackground(Thread thread)
    {
        var state = ThreadRecord.Of(thread);
        if (state.Lane is { Done: true }) throw new System.Threading.ThreadStateException("Thread is dead; state cannot be accessed.");
        return state.Lane?.IsBackground ?? state.IsBackground;
    }

    public static void set_IsBackground(Thread thread, bool value)
    {
        var state = ThreadRecord.Of(thread);
        if (state.Lane is { Done: true }) throw new System.Threading.ThreadStateException("Thread is dead; state cannot be accessed.");
        state.IsBackground = value;
        if (state.Lane is { } lane) lane.IsBackground = value;
    }

    public static string? get_Name(Thread thread) => thread.Name;

    public static void set_Name(Thread thread, string? value)
    {
        thread.Name = value;
        if (value is null || ThreadRecord.Of(thread).Lane is not { } lane) return;
        lane.Name = value;
        lane.Scheduler.Recorder?.LaneRenamed(lane);
    }

    // Priorities say which of many ready threads a real core prefers; they promise nothing, so that a
    // simulation that ignores them shows nothing that could not happen.
    public static void set_Priority(Thread thread, ThreadPriority value) { }

    public static ThreadPriority get_Priority(Thread thread) => ThreadPriority.Normal;

    public static void Abort(Thread thread) => throw new PlatformNotSupportedException("Thread abort is not supported on this platform.");

    public static void Abort(Thread thread, object? stateInfo) => Abort(thread);

    public static void ResetAbort() => throw new PlatformNotSupportedException("Thread abort is not supported on this platform.");

    public static void Suspend(Thread thread) => throw new PlatformNotSupportedException("Thread suspend is not supported on this platform.");

    public static void Resume(Thread thread) => throw new PlatformNotSupportedException("Thread suspend is not supported on this platform.");

    public static void MemoryBarrier() { }
}
