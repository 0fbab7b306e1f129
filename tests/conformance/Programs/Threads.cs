namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>new Thread(…).</summary>
public static class ThreadConstructorPrograms
{
    [Program("Thread..ctor: ThreadStart runs once started")]
    public static string Plain()
    {
        var ran = false;
        var thread = new Thread(() => ran = true);
        var before = ran;
        thread.Start();
        thread.Join();
        return $"{before} {ran}";
    }

    [Program("Thread..ctor: ParameterizedThreadStart gets the argument")]
    public static string Parameterized()
    {
        object? got = null;
        var thread = new Thread(state => got = state);
        thread.Start("r001");
        thread.Join();
        return $"{got}";
    }

    [Program("Thread..ctor: null start")]
    public static string Null() => Outcome.Of(() => { _ = new Thread((ThreadStart)null!); });

    [Program("Thread..ctor: stack size")]
    public static string StackSize()
    {
        var ran = false;
        var thread = new Thread(() => ran = true, 256 * 1024);
        thread.Start();
        thread.Join();
        return $"{ran} {Outcome.Of(() => { _ = new Thread(() => { }, -1); })}";
    }

    [Program("Thread..ctor: unstarted state")]
    public static string Unstarted()
    {
        var thread = new Thread(() => { });
        return $"{thread.IsAlive} {thread.ThreadState} {thread.IsBackground} {thread.IsThreadPoolThread}";
    }
}

/// <summary>Thread.Start.</summary>
public static class ThreadStartPrograms
{
    [Program("Thread.Start: twice")]
    public static string Twice()
    {
        var thread = new Thread(() => { });
        thread.Start();
        var second = Outcome.Of(thread.Start);
        thread.Join();
        return $"{second} {Outcome.Of(thread.Start)}";
    }

    [Program("Thread.Start: with a state for ThreadStart")]
    public static string StateForPlain()
    {
        var thread = new Thread(() => { });
        return Outcome.Of(() => thread.Start("r001"));
    }

    [Program("Thread.Start: without a state for ParameterizedThreadStart")]
    public static string NoState()
    {
        var got = "nothing";
        var thread = new Thread(state => got = state is null ? "null" : "state");
        thread.Start();
        thread.Join();
        return got;
    }

    [Program("Thread.Start: two threads write in any order")]
    public static string AnyOrder()
    {
        var last = 0;
        Lanes.Run(() => Volatile.Write(ref last, 1), () => Volatile.Write(ref last, 2));
        return $"{last}";
    }

    [Program("Thread.Start: what was written before is seen")]
    public static string SeesEarlier()
    {
        var value = 1;
        var seen = 0;
        var thread = new Thread(() => seen = value);
        value = 2;
        thread.Start();
        thread.Join();
        return $"{seen}";
    }
}

/// <summary>Thread.Join.</summary>
public static class ThreadJoinPrograms
{
    [Program("Thread.Join: before Start")]
    public static string BeforeStart() => Outcome.Of(new Thread(() => { }).Join);

    [Program("Thread.Join: sees the result")]
    public static string Result()
    {
        var sum = 0;
        var thread = Lanes.Start(() =>
        {
            Thread.Sleep(20);
            sum = 3;
        });
        thread.Join();
        return $"{sum} {thread.IsAlive} {thread.ThreadState}";
    }

    [Program("Thread.Join: twice")]
    public static string Twice()
    {
        var thread = Lanes.Start(() => { });
        thread.Join();
        thread.Join();
        return $"{thread.Join(0)}";
    }

    [Program("Thread.Join: two joiners")]
    public static string TwoJoiners()
    {
        var worker = Lanes.Start(() => Thread.Sleep(20));
        var joined = 0;
        Lanes.Run(
            () => { worker.Join(); Interlocked.Increment(ref joined); },
            () => { worker.Join(); Interlocked.Increment(ref joined); });
        return $"{joined}";
    }

    [Program("Thread.Join: itself deadlocks", Ending.Deadlocks)]
    public static string Itself()
    {
        Thread.CurrentThread.Join();
        return "not reached";
    }

    [Program("Thread.Join: an error carried to the joiner")]
    public static string Carried()
    {
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? error = null;
        var thread = Lanes.Start(() =>
        {
            try
            {
                throw new InvalidOperationException("Panda");
            }
            catch (InvalidOperationException thrown)
            {
                error = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(thrown);
            }
        });
        thread.Join();
        return Outcome.Of(() => error!.Throw());
    }
}

/// <summary>Thread.Join with a limit.</summary>
public static class ThreadJoinLimitPrograms
{
    [Program("Thread.Join(limit): too short")]
    public static string TooShort()
    {
        using var gate = new ManualResetEventSlim();
        var thread = Lanes.Start(gate.Wait);
        var first = thread.Join(20);
        gate.Set();
        thread.Join();
        return $"{first}";
    }

    [Program("Thread.Join(limit): zero on a blocked thread")]
    public static string Zero()
    {
        using var gate = new ManualResetEventSlim();
        var thread = Lanes.Start(gate.Wait);
        var first = thread.Join(TimeSpan.Zero);
        gate.Set();
        return $"{first} {thread.Join(Timeout.Infinite)}";
    }

    [Program("Thread.Join(limit): negative")]
    public static string Negative()
    {
        var thread = Lanes.Start(() => { });
        var outcome = Outcome.Of(() => thread.Join(-2));
        thread.Join();
        return outcome;
    }

    [Program("Thread.Join(limit): before Start")]
    public static string BeforeStart() => Outcome.Of(() => new Thread(() => { }).Join(10));

    [Program("Thread.Join(limit): infinite TimeSpan")]
    public static string Infinite() => $"{Lanes.Start(() => Thread.Sleep(20)).Join(Timeout.InfiniteTimeSpan)}";
}
