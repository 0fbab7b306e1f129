namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>Thread.Sleep.</summary>
public static class ThreadSleepPrograms
{
    [Program("Thread.Sleep: takes its time")]
    public static string TakesTime()
    {
        var start = Environment.TickCount64;
        Thread.Sleep(40);
        return $"{Environment.TickCount64 - start >= 20}";
    }

    [Program("Thread.Sleep: negative")]
    public static string Negative() => Outcome.Of(() => Thread.Sleep(-2));

    [Program("Thread.Sleep: zero and TimeSpan")]
    public static string Zero()
    {
        Thread.Sleep(0);
        Thread.Sleep(TimeSpan.FromMilliseconds(1));
        return Outcome.Of(() => Thread.Sleep(TimeSpan.FromMilliseconds(-5)));
    }

    [Program("Thread.Sleep: keeps a lock")]
    public static string KeepsLock()
    {
        var gate = new object();
        var inside = 0;
        var most = 0;
        void Work()
        {
            lock (gate)
            {
                most = Math.Max(most, ++inside);
                Thread.Sleep(20);
                inside--;
            }
        }
        Lanes.Run(Work, Work);
        return $"{most}";
    }
}

/// <summary>Thread.Yield.</summary>
public static class ThreadYieldPrograms
{
    [Program("Thread.Yield: goes on")]
    public static string GoesOn()
    {
        // Whether another thread was there to run is not said.
        _ = Thread.Yield();
        return "back";
    }

    [Program("Thread.Yield: until another has written")]
    public static string Until()
    {
        var ready = false;
        var thread = Lanes.Start(() => Volatile.Write(ref ready, true));
        while (!Volatile.Read(ref ready)) Thread.Yield();
        thread.Join();
        return "seen";
    }

    [Program("Thread.Yield: keeps a lock")]
    public static string KeepsLock()
    {
        var gate = new object();
        var count = 0;
        void Add()
        {
            lock (gate)
            {
                var old = count;
                Thread.Yield();
                count = old + 1;
            }
        }
        Lanes.Run(Add, Add);
        return $"{count}";
    }
}

/// <summary>Thread.Interrupt.</summary>
public static class ThreadInterruptPrograms
{
    [Program("Thread.Interrupt: noticed by waits of no time that the system carries out")]
    public static string NoTime()
    {
        var told = "";
        using var handle = new ManualResetEvent(false);
        using var set = new ManualResetEvent(true);
        using var mutex = new Mutex();
        var gate = new object();
        void Try(string name, Action wait)
        {
            // Interrupted before it waits: by itself.
            Thread.CurrentThread.Interrupt();
            told += $"{name} {Outcome.Of(wait)}; ";
        }
        Lanes.Elsewhere(() =>
        {
            Try("Sleep", () => Thread.Sleep(0));
            Try("WaitOne", () => handle.WaitOne(0));
            Try("WaitOne of one that is set", () => set.WaitOne());
            Try("Mutex", () => mutex.WaitOne(0));
            Try("Join", () => Thread.CurrentThread.Join(0));
            Try("Monitor.Wait", () =>
            {
                lock (gate) Monitor.Wait(gate, 0);
            });
        });
        return told;
    }

    [Program("Thread.Interrupt: not noticed by what need not wait")]
    public static string NeedNotWait()
    {
        var told = "";
        using var semaphore = new SemaphoreSlim(1);
        using var slim = new ManualResetEventSlim();
        Lanes.Elsewhere(() =>
        {
            var ended = new Thread(() => { });
            ended.Start();
            ended.Join();
            Thread.CurrentThread.Interrupt();
            told += Outcome.Of(() => semaphore.Wait()) + Outcome.Of(() => slim.Wait(0)) + Outcome.Of(() => ended.Join()) + Outcome.Of(() => Monitor.TryEnter(told, 0)) + Outcome.Of(() => Thread.Yield());
            told += Outcome.Of(() => Thread.Sleep(0));
        });
        return told;
    }

    [Program("Thread.Interrupt: a sleeping thread")]
    public static string Sleeping()
    {
        var how = "";
        var thread = Lanes.Start(() => how = Outcome.Of(() => Thread.Sleep(Timeout.Infinite)));
        thread.Interrupt();
        thread.Join();
        return how;
    }

    [Program("Thread.Interrupt: a thread in Monitor.Wait gets the lock back")]
    public static string Waiting()
    {
        var gate = new object();
        var how = "";
        var thread = Lanes.Start(() =>
        {
            lock (gate)
            {
                how = Outcome.Of(() => Monitor.Wait(gate));
                how += Monitor.IsEntered(gate);
            }
        });
        thread.Interrupt();
        thread.Join();
        return how;
    }

    [Program("Thread.Interrupt: itself, at its next blocking call")]
    public static string Itself()
    {
        var how = "";
        Lanes.Elsewhere(() =>
        {
            Thread.CurrentThread.Interrupt();
            var gate = new object();
            lock (gate) how += "lock ";
            how += Outcome.Of(() => Thread.Sleep(10));
            how += " " + Outcome.Of(() => Thread.Sleep(1));
        });
        return how;
    }

    [Program("Thread.Interrupt: one that has ended")]
    public static string Ended()
    {
        var thread = Lanes.Start(() => { });
        thread.Join();
        return Outcome.Of(thread.Interrupt);
    }

    [Program("Thread.Interrupt: a thread that joins")]
    public static string Joining()
    {
        using var gate = new ManualResetEvent(false);
        var worker = Lanes.Start(() => gate.WaitOne());
        var how = "";
        var joiner = Lanes.Start(() => how = Outcome.Of(worker.Join));
        joiner.Interrupt();
        joiner.Join();
        gate.Set();
        worker.Join();
        return how;
    }
}

/// <summary>Thread.Abort.</summary>
#pragma warning disable SYSLIB0006 // That Abort throws is what is tried.
public static class ThreadAbortPrograms
{
    [Program("Thread.Abort: another thread")]
    public static string Other()
    {
        using var gate = new ManualResetEventSlim();
        var thread = Lanes.Start(gate.Wait);
        var how = Outcome.Of(thread.Abort);
        gate.Set();
        thread.Join();
        return how;
    }

    [Program("Thread.Abort: itself")]
    public static string Itself() => Outcome.Of(Thread.CurrentThread.Abort);

    [Program("Thread.Abort: with a state, unstarted")]
    public static string WithState() => Outcome.Of(() => new Thread(() => { }).Abort("why"));

    [Program("Thread.Abort: ResetAbort")]
    public static string Reset() => Outcome.Of(Thread.ResetAbort);
}
#pragma warning restore SYSLIB0006
