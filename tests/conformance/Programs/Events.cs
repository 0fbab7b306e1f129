namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>ManualResetEvent.</summary>
public static class ManualResetEventPrograms
{
    [Program("ManualResetEvent: stays set until reset")]
    public static string Stays()
    {
        using var door = new ManualResetEvent(true);
        var first = $"{door.WaitOne(0)} {door.WaitOne(0)}";
        door.Reset();
        return $"{first} {door.WaitOne(20)}";
    }

    [Program("ManualResetEvent: lets both through")]
    public static string Both()
    {
        using var door = new ManualResetEvent(false);
        var through = 0;
        void Pass()
        {
            door.WaitOne();
            Interlocked.Increment(ref through);
        }
        var a = Lanes.Start(Pass);
        var b = Lanes.Start(Pass);
        door.Set();
        a.Join();
        b.Join();
        return $"{through}";
    }

    [Program("ManualResetEvent: disposed")]
    public static string Disposed()
    {
        var door = new ManualResetEvent(false);
        door.Dispose();
        return $"{Outcome.Of(() => door.WaitOne(0))} {Outcome.Of(() => door.Set())}";
    }

    [Program("ManualResetEvent: WaitAny and WaitAll")]
    public static string Several()
    {
        using var open = new ManualResetEvent(true);
        using var shut = new ManualResetEvent(false);
        return $"{WaitHandle.WaitAny([shut, open])} {WaitHandle.WaitAll([open, shut], 20)} {WaitHandle.WaitAny([shut], 20) == WaitHandle.WaitTimeout}";
    }

    [Program("ManualResetEvent: negative limit")]
    public static string Negative()
    {
        using var door = new ManualResetEvent(true);
        return Outcome.Of(() => door.WaitOne(-2));
    }
}

/// <summary>ManualResetEventSlim.</summary>
public static class ManualResetEventSlimPrograms
{
    [Program("ManualResetEventSlim: stays set until reset")]
    public static string Stays()
    {
        using var door = new ManualResetEventSlim(true);
        var first = $"{door.IsSet} {door.Wait(0)}";
        door.Reset();
        return $"{first} {door.IsSet} {door.Wait(20)}";
    }

    [Program("ManualResetEventSlim: a cancelled wait")]
    public static string Canceled()
    {
        using var door = new ManualResetEventSlim();
        using var source = new CancellationTokenSource(20);
        return Outcome.Of(() => door.Wait(source.Token));
    }

    [Program("ManualResetEventSlim: what was written before Set is seen")]
    public static string Publishes()
    {
        using var door = new ManualResetEventSlim();
        var value = 0;
        var thread = Lanes.Start(() =>
        {
            value = 7;
            door.Set();
        });
        door.Wait();
        var seen = value;
        thread.Join();
        return $"{seen}";
    }

    [Program("ManualResetEventSlim: disposed")]
    public static string Disposed()
    {
        var door = new ManualResetEventSlim();
        door.Dispose();
        return $"{Outcome.Of(() => door.Wait(0))} {Outcome.Of(door.Reset)}";
    }

    [Program("ManualResetEventSlim: negative limit")]
    public static string Negative()
    {
        using var door = new ManualResetEventSlim();
        return Outcome.Of(() => door.Wait(-2));
    }

    [Program("ManualResetEventSlim: nobody sets it", Ending.Deadlocks)]
    public static string Deadlock()
    {
        using var door = new ManualResetEventSlim();
        door.Wait();
        return "not reached";
    }
}

/// <summary>AutoResetEvent.</summary>
public static class AutoResetEventPrograms
{
    [Program("AutoResetEvent: lets one through and shuts")]
    public static string One()
    {
        using var gate = new AutoResetEvent(true);
        return $"{gate.WaitOne(0)} {gate.WaitOne(20)}";
    }

    [Program("AutoResetEvent: set twice counts once")]
    public static string Twice()
    {
        using var gate = new AutoResetEvent(false);
        gate.Set();
        gate.Set();
        return $"{gate.WaitOne(0)} {gate.WaitOne(0)}";
    }

    [Program("AutoResetEvent: ping-pong")]
    public static string PingPong()
    {
        using var ping = new AutoResetEvent(false);
        using var pong = new AutoResetEvent(false);
        var order = "";
        var thread = Lanes.Start(() =>
        {
            ping.WaitOne();
            order += "b";
            pong.Set();
        });
        order += "a";
        ping.Set();
        pong.WaitOne();
        order += "c";
        thread.Join();
        return order;
    }

    [Program("AutoResetEvent: as a lock, no update is lost")]
    public static string Exclusive()
    {
        using var gate = new AutoResetEvent(true);
        var count = 0;
        void Add()
        {
            gate.WaitOne();
            count++;
            gate.Set();
        }
        Lanes.Run(Add, Add);
        return $"{count}";
    }

    [Program("AutoResetEvent: SignalAndWait")]
    public static string SignalAndWait()
    {
        using var first = new AutoResetEvent(false);
        using var second = new AutoResetEvent(true);
        return $"{WaitHandle.SignalAndWait(first, second)} {first.WaitOne(0)} {second.WaitOne(0)}";
    }
}

/// <summary>CountdownEvent.</summary>
public static class CountdownEventPrograms
{
    [Program("CountdownEvent: opens at zero")]
    public static string Zero()
    {
        using var countdown = new CountdownEvent(2);
        return $"{countdown.Signal()} {countdown.IsSet} {countdown.Signal()} {countdown.IsSet} {countdown.CurrentCount}";
    }

    [Program("CountdownEvent: signalled below zero")]
    public static string Below()
    {
        using var countdown = new CountdownEvent(1);
        var tooMany = Outcome.Of(() => countdown.Signal(2));
        countdown.Signal();
        return $"{tooMany} {Outcome.Of(() => countdown.Signal())}";
    }

    [Program("CountdownEvent: AddCount after zero, and Reset")]
    public static string AddCount()
    {
        using var countdown = new CountdownEvent(1);
        countdown.AddCount(2);
        var count = countdown.CurrentCount;
        countdown.Signal(3);
        var late = $"{Outcome.Of(() => countdown.AddCount())} {countdown.TryAddCount()}";
        countdown.Reset();
        return $"{count} {late} {countdown.CurrentCount} {countdown.InitialCount}";
    }

    [Program("CountdownEvent: waits for both")]
    public static string Both()
    {
        using var countdown = new CountdownEvent(2);
        var done = 0;
        void Work()
        {
            Interlocked.Increment(ref done);
            countdown.Signal();
        }
        var a = Lanes.Start(Work);
        var b = Lanes.Start(Work);
        countdown.Wait();
        var seen = done;
        a.Join();
        b.Join();
        return $"{seen}";
    }

    [Program("CountdownEvent: limits, cancellation, disposed")]
    public static string Limits()
    {
        var countdown = new CountdownEvent(1);
        var limit = countdown.Wait(20);
        var canceled = Outcome.Of(() => countdown.Wait(new CancellationToken(true)));
        countdown.Dispose();
        return $"{limit} {canceled} {Outcome.Of(() => countdown.Signal())} {Outcome.Of(() => { _ = new CountdownEvent(-1); })}";
    }
}

/// <summary>Barrier.</summary>
public static class BarrierPrograms
{
    [Program("Barrier: nobody passes before both are there")]
    public static string Meets()
    {
        using var barrier = new Barrier(2);
        var arrived = 0;
        var early = false;
        void Work()
        {
            Interlocked.Increment(ref arrived);
            barrier.SignalAndWait();
            if (Volatile.Read(ref arrived) != 2) Volatile.Write(ref early, true);
        }
        Lanes.Run(Work, Work);
        return $"{early}";
    }

    [Program("Barrier: the phase action runs once a phase, before anyone goes on")]
    public static string Phases()
    {
        var log = "";
        using var barrier = new Barrier(1, b => log += $"phase{b.CurrentPhaseNumber} ");
        barrier.SignalAndWait();
        barrier.SignalAndWait();
        return $"{log}{barrier.CurrentPhaseNumber}";
    }

    [Program("Barrier: the phase action throws")]
    public static string Throws()
    {
        using var barrier = new Barrier(1, _ => throw new InvalidOperationException());
        return $"{Outcome.Of(() => barrier.SignalAndWait())} {barrier.CurrentPhaseNumber}";
    }

    [Program("Barrier: a limit takes the arrival back")]
    public static string Limit()
    {
        using var barrier = new Barrier(2);
        return $"{barrier.SignalAndWait(20)} {barrier.ParticipantsRemaining} {barrier.CurrentPhaseNumber}";
    }

    [Program("Barrier: participants come and go")]
    public static string Participants()
    {
        using var barrier = new Barrier(1);
        var phase = barrier.AddParticipants(2);
        var count = barrier.ParticipantCount;
        barrier.RemoveParticipants(2);
        return $"{phase} {count} {barrier.ParticipantCount} {Outcome.Of(() => barrier.RemoveParticipants(2))}";
    }

    [Program("Barrier: without participants, cancelled, disposed")]
    public static string Bad()
    {
        var none = new Barrier(0);
        var empty = Outcome.Of(() => none.SignalAndWait());
        using var two = new Barrier(2);
        var canceled = Outcome.Of(() => two.SignalAndWait(new CancellationToken(true)));
        none.Dispose();
        return $"{empty} {canceled} {Outcome.Of(() => none.AddParticipant())}";
    }
}

/// <summary>SpinWait.</summary>
public static class SpinWaitPrograms
{
    [Program("SpinWait: counts its turns")]
    public static string Counts()
    {
        var spin = new SpinWait();
        spin.SpinOnce();
        spin.SpinOnce();
        var count = spin.Count;
        spin.Reset();
        return $"{count} {spin.Count}";
    }

    [Program("SpinWait: SpinUntil another has written")]
    public static string Until()
    {
        var ready = false;
        var thread = Lanes.Start(() => Volatile.Write(ref ready, true));
        SpinWait.SpinUntil(() => Volatile.Read(ref ready));
        thread.Join();
        return "seen";
    }

    [Program("SpinWait: SpinUntil within a limit")]
    public static string Limit() => $"{SpinWait.SpinUntil(() => false, 20)} {SpinWait.SpinUntil(() => true, 0)} {Outcome.Of(() => SpinWait.SpinUntil(() => true, -2))}";

    [Program("SpinWait: a loop with SpinOnce ends")]
    public static string Loop()
    {
        var ready = 0;
        var thread = Lanes.Start(() => Interlocked.Exchange(ref ready, 1));
        var spin = new SpinWait();
        while (Volatile.Read(ref ready) == 0) spin.SpinOnce();
        thread.Join();
        return "seen";
    }
}

/// <summary>SpinLock.</summary>
public static class SpinLockPrograms
{
    private sealed class Till
    {
        public SpinLock Gate = new(enableThreadOwnerTracking: true);
        public int Count;

        public void Add()
        {
            var taken = false;
            try
            {
                Gate.Enter(ref taken);
                Count++;
            }
            finally
            {
                if (taken) Gate.Exit();
            }
        }
    }

    [Program("SpinLock: no update is lost")]
    public static string Exclusive()
    {
        var till = new Till();
        Lanes.Run(till.Add, till.Add);
        return $"{till.Count}";
    }

    [Program("SpinLock: entered twice by one thread")]
    public static string Twice()
    {
        var till = new Till();
        var first = false;
        till.Gate.Enter(ref first);
        var second = false;
        var how = Outcome.Of(() => till.Gate.Enter(ref second));
        return $"{how} {first} {second} {till.Gate.IsHeldByCurrentThread}";
    }

    [Program("SpinLock: Exit without it")]
    public static string ExitWithout()
    {
        var till = new Till();
        return Outcome.Of(() => till.Gate.Exit());
    }

    [Program("SpinLock: TryEnter on one held elsewhere")]
    public static string TryEnter()
    {
        var till = new Till();
        var mine = false;
        till.Gate.Enter(ref mine);
        var first = true;
        var second = true;
        Lanes.Elsewhere(() =>
        {
            first = false;
            till.Gate.TryEnter(ref first);
            second = false;
            till.Gate.TryEnter(20, ref second);
        });
        return $"{mine} {first} {second} {till.Gate.IsHeld}";
    }

    [Program("SpinLock: lockTaken that is already true")]
    public static string Taken()
    {
        var till = new Till();
        var taken = true;
        return Outcome.Of(() => till.Gate.Enter(ref taken));
    }
}

/// <summary>Lazy.</summary>
public static class LazyPrograms
{
    [Program("Lazy: made once, by whoever comes first")]
    public static string Once()
    {
        var made = 0;
        var lazy = new Lazy<int>(() => Interlocked.Increment(ref made));
        var a = 0;
        var b = 0;
        Lanes.Run(() => a = lazy.Value, () => b = lazy.Value);
        return $"{made} {a} {b}";
    }

    [Program("Lazy: keeps its exception")]
    public static string Keeps()
    {
        var tries = 0;
        var lazy = new Lazy<int>(() =>
        {
            tries++;
            throw new InvalidOperationException();
        });
        return $"{Outcome.Of(() => lazy.Value)} {Outcome.Of(() => lazy.Value)} {tries} {lazy.IsValueCreated}";
    }

    [Program("Lazy: PublicationOnly may make twice and does not keep exceptions")]
    public static string PublicationOnly()
    {
        var tries = 0;
        var lazy = new Lazy<int>(() => ++tries == 1 ? throw new InvalidOperationException() : tries, LazyThreadSafetyMode.PublicationOnly);
        return $"{Outcome.Of(() => lazy.Value)} {lazy.Value} {lazy.Value}";
    }

    [Program("Lazy: PublicationOnly, both get the same value")]
    public static string SameValue()
    {
        var lazy = new Lazy<object>(() => new object(), LazyThreadSafetyMode.PublicationOnly);
        object? a = null;
        object? b = null;
        Lanes.Run(() => a = lazy.Value, () => b = lazy.Value);
        return $"{ReferenceEquals(a, b)}";
    }

    [Program("Lazy: asks for itself")]
    public static string Recursive()
    {
        Lazy<int>? lazy = null;
        lazy = new Lazy<int>(() => lazy!.Value);
        return Outcome.Of(() => lazy.Value);
    }

    [Program("Lazy: a factory that awaits is started once")]
    public static async Task<string> Async()
    {
        var made = 0;
        var lazy = new Lazy<Task<int>>(async () =>
        {
            var number = Interlocked.Increment(ref made);
            await Task.Yield();
            return number;
        });
        return $"{await lazy.Value} {await lazy.Value} {made}";
    }
}

/// <summary>LazyInitializer.</summary>
public static class LazyInitializerPrograms
{
    [Program("LazyInitializer: both get the same object")]
    public static string Same()
    {
        object? target = null;
        object? a = null;
        object? b = null;
        Lanes.Run(
            () => a = LazyInitializer.EnsureInitialized(ref target, () => new object()),
            () => b = LazyInitializer.EnsureInitialized(ref target, () => new object()));
        return $"{ReferenceEquals(a, b)}";
    }

    [Program("LazyInitializer: with a lock the factory runs once")]
    public static string Once()
    {
        var made = 0;
        var target = 0;
        var done = false;
        object? gate = null;
        int Make() => LazyInitializer.EnsureInitialized(ref target, ref done, ref gate, () => Interlocked.Increment(ref made));
        Lanes.Run(() => Make(), () => Make());
        return $"{made} {target} {done}";
    }

    [Program("LazyInitializer: a factory that gives null")]
    public static string Null()
    {
        string? target = null;
        return Outcome.Of(() => LazyInitializer.EnsureInitialized(ref target, () => null!));
    }

    [Program("LazyInitializer: leaves what is there")]
    public static string Leaves()
    {
        var target = "r001";
        return LazyInitializer.EnsureInitialized(ref target, () => "r002");
    }
}
