namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>What ends a process.</summary>
public static class EndingPrograms
{
    [Program("Process end: an exception on a raw thread", Ending.EndsProcess)]
    public static string RawThread()
    {
        var thread = new Thread(() => throw new InvalidOperationException("Panda"));
        thread.Start();
        thread.Join();
        return "not reached";
    }

    [Program("Process end: an exception of one's own on a raw thread", Ending.EndsProcess)]
    public static string OwnException()
    {
        Lanes.Elsewhere(() => throw new PandaException());
        return "not reached";
    }

    [Program("Process end: Environment.Exit", Ending.EndsProcess)]
    public static string Exit()
    {
        Environment.Exit(3);
        return "not reached";
    }

    [Program("Process end: Environment.Exit on another thread", Ending.EndsProcess)]
    public static string ExitElsewhere()
    {
        Lanes.Elsewhere(() => Environment.Exit(0));
        return "not reached";
    }

    [Program("Process end: Environment.FailFast", Ending.EndsProcess)]
    public static string FailFast()
    {
        Environment.FailFast("Panda");
        return "not reached";
    }

    [Program("Process end: unbounded recursion", Ending.EndsProcess)]
    public static string StackOverflow() => $"{Depth(0)}";

    [Program("Process end: a fault that nobody looks at does not", Ending.EndsProcess)]
    public static string Unobserved()
    {
        _ = Task.Run(() => { throw new InvalidOperationException("Panda"); });
        Thread.Sleep(40);
        return "returned";
    }

    [Program("Process end: a foreground thread is waited for", Ending.EndsProcess)]
    public static string Foreground()
    {
        Lanes.Start(() =>
        {
            Thread.Sleep(40);
            throw new InvalidOperationException("Panda");
        });
        return "returned";
    }

    [Program("Process end: a pool thread is a background thread", Ending.EndsProcess)]
    public static string Pool()
    {
        _ = Task.Run(() =>
        {
            Thread.Sleep(2000);
            Environment.FailFast("Panda");
        });
        Thread.Sleep(40);
        return "returned";
    }

    [Program("Process end: a pool thread that was made a foreground one is waited for, for one job", Ending.EndsProcess)]
    public static string ForegroundPool()
    {
        using var set = new ManualResetEventSlim();
        _ = Task.Run(() =>
        {
            Thread.CurrentThread.IsBackground = false;
            set.Set();
            Thread.Sleep(40);
        });
        set.Wait();
        return "returned";
    }

    private static int Depth(int depth) => depth < 0 ? 0 : Depth(depth + 1) + 1;

    private sealed class PandaException : Exception;
}
