namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>Thread.IsBackground.</summary>
public static class ThreadIsBackgroundPrograms
{
    [Program("Thread.IsBackground: of a new thread and after setting it")]
    public static string Default()
    {
        var thread = new Thread(() => { });
        var first = thread.IsBackground;
        thread.IsBackground = true;
        return $"{first} {thread.IsBackground} {thread.ThreadState}";
    }

    [Program("Thread.IsBackground: of pool threads")]
    public static string Pool() => $"{Task.Run(() => Thread.CurrentThread.IsBackground).Result}";

    [Program("Thread.IsBackground: of a thread that has ended")]
    public static string Ended()
    {
        var thread = Lanes.Start(() => { });
        thread.Join();
        return Outcome.Of(() => thread.IsBackground);
    }

    [Program("Thread.IsBackground: a background thread does not keep the process", Ending.EndsProcess)]
    public static string DoesNotKeep()
    {
        new Thread(() => Thread.Sleep(Timeout.Infinite)) { IsBackground = true }.Start();
        return "returned";
    }

    [Program("Thread.IsBackground: a foreground thread that never ends keeps the process", Ending.Deadlocks)]
    public static string Keeps()
    {
        Lanes.Start(() => Thread.Sleep(Timeout.Infinite));
        return "returned";
    }
}

/// <summary>Thread.Name.</summary>
public static class ThreadNamePrograms
{
    [Program("Thread.Name: none by default")]
    public static string None() => $"{new Thread(() => { }).Name ?? "null"}";

    [Program("Thread.Name: seen from inside")]
    public static string Inside()
    {
        var name = "";
        var thread = new Thread(() => name = Thread.CurrentThread.Name) { Name = "clerk" };
        thread.Start();
        thread.Join();
        return $"{name} {thread.Name}";
    }

    [Program("Thread.Name: set again")]
    public static string Again()
    {
        var thread = new Thread(() => { }) { Name = "clerk" };
        return $"{Outcome.Of(() => { thread.Name = "printer"; })} {thread.Name}";
    }

    [Program("Thread.Name: of a pool thread")]
    public static string Pool() => $"{Task.Run(() => Thread.CurrentThread.Name).Result ?? "null"}";
}

/// <summary>Thread.ManagedThreadId.</summary>
public static class ThreadManagedThreadIdPrograms
{
    [Program("Thread.ManagedThreadId: two threads alive differ")]
    public static string Differ()
    {
        var other = new Thread(() => { });
        return $"{other.ManagedThreadId != Environment.CurrentManagedThreadId} {other.ManagedThreadId > 0}";
    }

    [Program("Thread.ManagedThreadId: same inside and outside")]
    public static string Same()
    {
        var inside = 0;
        var thread = Lanes.Start(() => inside = Environment.CurrentManagedThreadId);
        thread.Join();
        return $"{inside == thread.ManagedThreadId}";
    }

    [Program("Thread.ManagedThreadId: a pool thread is another")]
    public static string Pool()
    {
        var id = Task.Run(() => Thread.CurrentThread.ManagedThreadId).Result;
        return $"{id == Environment.CurrentManagedThreadId}";
    }

    [Program("Thread.ManagedThreadId: unchanged across a sleep")]
    public static string Unchanged()
    {
        var before = Environment.CurrentManagedThreadId;
        Thread.Sleep(20);
        return $"{before == Environment.CurrentManagedThreadId}";
    }
}

/// <summary>Thread.CurrentThread.</summary>
public static class ThreadCurrentThreadPrograms
{
    [Program("Thread.CurrentThread: is the Thread object that was started")]
    public static string Same()
    {
        Thread? inside = null;
        var thread = Lanes.Start(() => inside = Thread.CurrentThread);
        thread.Join();
        return $"{ReferenceEquals(inside, thread)}";
    }

    [Program("Thread.CurrentThread: kind of thread")]
    public static string Kind()
    {
        var main = Thread.CurrentThread.IsThreadPoolThread;
        var pool = Task.Run(() => Thread.CurrentThread.IsThreadPoolThread).Result;
        var own = true;
        Lanes.Elsewhere(() => own = Thread.CurrentThread.IsThreadPoolThread);
        return $"{main} {pool} {own}";
    }

    [Program("Thread.CurrentThread: alive and running")]
    public static string Alive()
    {
        var state = "";
        Lanes.Elsewhere(() => state = $"{Thread.CurrentThread.IsAlive} {Thread.CurrentThread.ThreadState}");
        return state;
    }

    [Program("Thread.CurrentThread: state of one that waits")]
    public static string Waits()
    {
        using var gate = new ManualResetEventSlim();
        var thread = Lanes.Start(gate.Wait);
        while (thread.ThreadState != ThreadState.WaitSleepJoin) Thread.Sleep(1);
        gate.Set();
        thread.Join();
        return $"{thread.ThreadState}";
    }
}
