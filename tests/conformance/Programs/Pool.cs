namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>ThreadPool.QueueUserWorkItem.</summary>
public static class QueueUserWorkItemPrograms
{
    [Program("ThreadPool.QueueUserWorkItem: runs on a pool thread")]
    public static string Runs()
    {
        using var done = new ManualResetEventSlim();
        var pool = false;
        var queued = ThreadPool.QueueUserWorkItem(_ =>
        {
            pool = Thread.CurrentThread.IsThreadPoolThread;
            done.Set();
        });
        done.Wait();
        return $"{queued} {pool}";
    }

    [Program("ThreadPool.QueueUserWorkItem: with a state")]
    public static string State()
    {
        using var done = new CountdownEvent(2);
        object? untyped = null;
        var typed = 0;
        ThreadPool.QueueUserWorkItem(state => { untyped = state; done.Signal(); }, "r001");
        ThreadPool.QueueUserWorkItem(state => { typed = state; done.Signal(); }, 7, preferLocal: false);
        done.Wait();
        return $"{untyped} {typed}";
    }

    [Program("ThreadPool.QueueUserWorkItem: null")]
    public static string Null() => Outcome.Of(() => ThreadPool.QueueUserWorkItem(null!));

    [Program("ThreadPool.QueueUserWorkItem: two items may run in any order")]
    public static string AnyOrder()
    {
        using var done = new CountdownEvent(2);
        var last = 0;
        ThreadPool.QueueUserWorkItem(_ => { Volatile.Write(ref last, 1); done.Signal(); });
        ThreadPool.QueueUserWorkItem(_ => { Volatile.Write(ref last, 2); done.Signal(); });
        done.Wait();
        return $"{last}";
    }

    [Program("ThreadPool.QueueUserWorkItem: an exception ends the process", Ending.EndsProcess)]
    public static string Throws()
    {
        ThreadPool.QueueUserWorkItem(_ => throw new InvalidOperationException("Panda"));
        Thread.Sleep(Timeout.Infinite);
        return "not reached";
    }
}

/// <summary>How many threads the pool has and gets.</summary>
public static class PoolSizePrograms
{
    [Program("ThreadPool size: blocked items beyond the minimum still run, by injection")]
    public static string Injection()
    {
        ThreadPool.GetMinThreads(out var workers, out _);
        using var gate = new ManualResetEventSlim();
        var items = new Task[workers + 1];
        for (var i = 0; i < workers; i++) items[i] = Task.Run(gate.Wait);
        // Only a thread beyond the minimum can run this one, and it frees the others.
        items[workers] = Task.Run(gate.Set);
        return $"{Task.WaitAll(items, 8000)}";
    }

    [Program("ThreadPool size: as many at once as the minimum")]
    public static string Minimum()
    {
        ThreadPool.GetMinThreads(out var workers, out _);
        using var all = new Barrier(2);
        if (workers < 2) return "True";
        var first = Task.Run(() => all.SignalAndWait(8000));
        var second = Task.Run(() => all.SignalAndWait(8000));
        return $"{first.Result && second.Result}";
    }

    [Program("ThreadPool size: pending and available are sensible")]
    public static string Counts()
    {
        ThreadPool.GetAvailableThreads(out var available, out _);
        ThreadPool.GetMaxThreads(out var most, out _);
        ThreadPool.GetMinThreads(out var least, out _);
        return $"{available <= most} {least <= most} {least >= 1}";
    }

    [Program("ThreadPool size: a blocking item in the pool waits for another")]
    public static string Nested() => $"{Task.Run(() => Task.Run(() => 3).Result + 1).Result}";
}

/// <summary>ThreadPool.GetMinThreads and SetMinThreads.</summary>
public static class MinThreadsPrograms
{
    [Program("ThreadPool.SetMinThreads: is what GetMinThreads says")]
    public static string Set()
    {
        ThreadPool.GetMinThreads(out var workers, out var io);
        var set = ThreadPool.SetMinThreads(workers + 1, io);
        ThreadPool.GetMinThreads(out var now, out _);
        ThreadPool.SetMinThreads(workers, io);
        return $"{set} {now - workers}";
    }

    [Program("ThreadPool.SetMinThreads: negative")]
    public static string Negative() => $"{ThreadPool.SetMinThreads(-1, 1)}";

    [Program("ThreadPool.SetMinThreads: above the maximum")]
    public static string AboveMaximum()
    {
        ThreadPool.GetMaxThreads(out var most, out _);
        return $"{ThreadPool.SetMinThreads(most + 1, 1)}";
    }

    [Program("ThreadPool.SetMinThreads: default is the number of processors")]
    public static string Default()
    {
        ThreadPool.GetMinThreads(out var workers, out _);
        return $"{workers == Environment.ProcessorCount}";
    }
}

/// <summary>ThreadPool.GetMaxThreads and SetMaxThreads.</summary>
public static class MaxThreadsPrograms
{
    [Program("ThreadPool.SetMaxThreads: is what GetMaxThreads says")]
    public static string Set()
    {
        ThreadPool.GetMaxThreads(out var workers, out var io);
        var set = ThreadPool.SetMaxThreads(workers - 1, io);
        ThreadPool.GetMaxThreads(out var now, out _);
        ThreadPool.SetMaxThreads(workers, io);
        return $"{set} {now - workers}";
    }

    [Program("ThreadPool.SetMaxThreads: zero")]
    public static string Zero() => $"{ThreadPool.SetMaxThreads(0, 0)}";

    [Program("ThreadPool.SetMaxThreads: below the number of processors")]
    public static string Below() => Environment.ProcessorCount == 1 ? "False" : $"{ThreadPool.SetMaxThreads(1, 1)}";
}
