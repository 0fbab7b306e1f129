using System.Runtime.CompilerServices;

namespace ConcurrencyWorkshop.Scheduling;

/// <summary>
/// The real thread under a lane. Threads are used again between schedules, since making one costs more
/// than a schedule; unless the code has thread-static fields, whose values would survive.
/// </summary>
internal sealed class LaneThread
{
    // What .NET gives a thread on Windows; the stack guard at each method entry reports what exceeds it.
    const int StackSize = 1536 * 1024;

    static readonly Stack<LaneThread> free = new();

    readonly Baton go = Baton.Get();
    readonly bool once;
    Action? job;

    LaneThread(bool once)
    {
        this.once = once;
        new Thread(Loop, StackSize) { IsBackground = true, Name = "simulated lane" }.UnsafeStart();
    }

    /// <summary>A thread that waits for its job.</summary>
    public static LaneThread Get(bool fresh)
    {
        LaneThread? thread = null;
        if (!fresh)
            lock (free)
                free.TryPop(out thread);
        return thread ?? new LaneThread(fresh);
    }

    public void Begin(Action next)
    {
        job = next;
        go.Give();
    }

    /// <summary>Lets the job go on that <see cref="Pause"/> stopped.</summary>
    public void GoOn() => go.Give();

    /// <summary>Called by the job: waits until another thread lets it go on.</summary>
    public void Pause() => go.Take();

    /// <summary>Called by the job as the last thing it does: the thread may take another.</summary>
    public void Release()
    {
        if (once) return;
        lock (free) free.Push(this);
    }

    void Loop()
    {
        do
        {
            go.Take();
            Affinity.Follow();
            Do();
        }
        while (!once);
        go.Release();
    }

    // Not inlined: while the thread waits for its next job, nothing of the last one may be left on its stack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    void Do()
    {
        var next = job!;
        job = null;
        next();
    }
}
