namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>The lock statement on an object.</summary>
public static class LockStatementPrograms
{
    [Program("lock: no update is lost")]
    public static string Exclusive()
    {
        var gate = new object();
        var count = 0;
        void Add()
        {
            lock (gate) count++;
        }
        Lanes.Run(Add, Add);
        return $"{count}";
    }

    [Program("lock: is reentrant")]
    public static string Reentrant()
    {
        var gate = new object();
        lock (gate)
        {
            lock (gate) { }
            return $"{Monitor.IsEntered(gate)}";
        }
    }

    [Program("lock: is released by an exception")]
    public static string Released()
    {
        var gate = new object();
        var how = Outcome.Of(() =>
        {
            lock (gate) throw new InvalidOperationException();
        });
        var free = false;
        Lanes.Elsewhere(() => free = Monitor.TryEnter(gate));
        return $"{how} {free}";
    }

    [Program("lock: null")]
    public static string Null()
    {
        object? gate = null;
        return Outcome.Of(() =>
        {
            lock (gate!) { }
        });
    }

    [Program("lock: taken in opposite orders, both waiting, deadlocks", Ending.Deadlocks)]
    public static string Deadlock()
    {
        var a = new object();
        var b = new object();
        using var both = new Barrier(2);
        Lanes.Run(
            () =>
            {
                lock (a)
                {
                    both.SignalAndWait();
                    lock (b) { }
                }
            },
            () =>
            {
                lock (b)
                {
                    both.SignalAndWait();
                    lock (a) { }
                }
            });
        return "not reached";
    }

    [Program("lock: without it an update may be lost")]
    public static string Lost()
    {
        var count = 0;
        Lanes.Run(() => count++, () => count++);
        return $"{count}";
    }
}

/// <summary>Monitor.Enter and Exit.</summary>
public static class MonitorEnterPrograms
{
    [Program("Monitor.Enter: Exit without it")]
    public static string ExitWithout() => Outcome.Of(() => Monitor.Exit(new object()));

    [Program("Monitor.Enter: as many Exits as Enters")]
    public static string Count()
    {
        var gate = new object();
        Monitor.Enter(gate);
        Monitor.Enter(gate);
        Monitor.Exit(gate);
        var free = true;
        Lanes.Elsewhere(() => free = Monitor.TryEnter(gate));
        Monitor.Exit(gate);
        return $"{free} {Monitor.IsEntered(gate)}";
    }

    [Program("Monitor.Enter: lockTaken that is already true")]
    public static string Taken()
    {
        var taken = true;
        return Outcome.Of(() => Monitor.Enter(new object(), ref taken));
    }

    [Program("Monitor.Enter: Exit by another thread")]
    public static string OtherExits()
    {
        var gate = new object();
        Monitor.Enter(gate);
        var how = "";
        Lanes.Elsewhere(() => how = Outcome.Of(() => Monitor.Exit(gate)));
        Monitor.Exit(gate);
        return how;
    }

    [Program("Monitor.Enter: null")]
    public static string Null() => Outcome.Of(() => Monitor.Enter(null!));
}

/// <summary>Monitor.TryEnter.</summary>
public static class MonitorTryEnterPrograms
{
    [Program("Monitor.TryEnter: a free lock, and reentrant")]
    public static string Free()
    {
        var gate = new object();
        return $"{Monitor.TryEnter(gate)} {Monitor.TryEnter(gate, 0)}";
    }

    [Program("Monitor.TryEnter: a lock held elsewhere")]
    public static string Held()
    {
        var gate = new object();
        var first = true;
        var second = true;
        lock (gate)
        {
            Lanes.Elsewhere(() =>
            {
                first = Monitor.TryEnter(gate);
                second = Monitor.TryEnter(gate, 20);
            });
        }
        return $"{first} {second}";
    }

    [Program("Monitor.TryEnter: gets it within the limit")]
    public static string Within()
    {
        var gate = new object();
        var got = false;
        Thread thread;
        lock (gate) thread = Lanes.Start(() => got = Monitor.TryEnter(gate, Timeout.Infinite));
        thread.Join();
        return $"{got}";
    }

    [Program("Monitor.TryEnter: negative limit")]
    public static string Negative() => Outcome.Of(() => Monitor.TryEnter(new object(), -2));

    [Program("Monitor.TryEnter: lockTaken tells")]
    public static string Taken()
    {
        var gate = new object();
        var mine = false;
        Monitor.TryEnter(gate, ref mine);
        var others = false;
        Lanes.Elsewhere(() => Monitor.TryEnter(gate, 0, ref others));
        return $"{mine} {others}";
    }
}

/// <summary>Monitor.Wait.</summary>
public static class MonitorWaitPrograms
{
    [Program("Monitor.Wait: without the lock")]
    public static string Without() => Outcome.Of(() => Monitor.Wait(new object(), 10));

    [Program("Monitor.Wait: a limit that is too short, the lock is back")]
    public static string Limit()
    {
        var gate = new object();
        lock (gate) return $"{Monitor.Wait(gate, 20)} {Monitor.IsEntered(gate)}";
    }

    [Program("Monitor.Wait: gives up a lock held twice, and takes it twice again")]
    public static string Twice()
    {
        var gate = new object();
        var ready = false;
        var thread = new Thread(() =>
        {
            lock (gate)
            {
                ready = true;
                Monitor.Pulse(gate);
            }
        });
        lock (gate)
        {
            lock (gate)
            {
                thread.Start();
                while (!ready) Monitor.Wait(gate);
            }
            return $"{Monitor.IsEntered(gate)}";
        }
    }

    [Program("Monitor.Wait: zero")]
    public static string Zero()
    {
        var gate = new object();
        lock (gate) return $"{Monitor.Wait(gate, 0)}";
    }

    [Program("Monitor.Wait: negative limit")]
    public static string Negative()
    {
        var gate = new object();
        lock (gate) return Outcome.Of(() => Monitor.Wait(gate, -2));
    }

    [Program("Monitor.Wait: hand-over of one item")]
    public static string HandOver()
    {
        var gate = new object();
        string? item = null;
        var got = "";
        Lanes.Run(
            () =>
            {
                lock (gate)
                {
                    while (item is null) Monitor.Wait(gate);
                    got = item;
                }
            },
            () =>
            {
                lock (gate)
                {
                    item = "r001";
                    Monitor.Pulse(gate);
                }
            });
        return got;
    }
}

/// <summary>Monitor.Pulse.</summary>
public static class MonitorPulsePrograms
{
    [Program("Monitor.Pulse: without the lock")]
    public static string Without() => Outcome.Of(() => Monitor.Pulse(new object()));

    [Program("Monitor.Pulse: nobody waits, it is not kept")]
    public static string NotKept()
    {
        var gate = new object();
        lock (gate)
        {
            Monitor.Pulse(gate);
            return $"{Monitor.Wait(gate, 20)}";
        }
    }

    [Program("Monitor.Pulse: wakes one of two")]
    public static string One()
    {
        var gate = new object();
        var waiting = 0;
        var woken = 0;
        void Wait()
        {
            lock (gate)
            {
                waiting++;
                if (Monitor.Wait(gate, 300)) woken++;
            }
        }
        var a = Lanes.Start(Wait);
        var b = Lanes.Start(Wait);
        while (true)
        {
            lock (gate)
            {
                if (waiting == 2)
                {
                    Monitor.Pulse(gate);
                    break;
                }
            }
            Thread.Sleep(1);
        }
        a.Join();
        b.Join();
        return woken <= 1 ? "at most one" : "more";
    }

    [Program("Monitor.Pulse: the waiter goes on only after the lock is released")]
    public static string AfterRelease()
    {
        var gate = new object();
        var ready = false;
        var order = "";
        Lanes.Run(
            () =>
            {
                lock (gate)
                {
                    while (!ready) Monitor.Wait(gate);
                    order += "waiter";
                }
            },
            () =>
            {
                lock (gate)
                {
                    ready = true;
                    Monitor.Pulse(gate);
                    order += "pulser ";
                }
            });
        return order;
    }
}

/// <summary>Monitor.PulseAll.</summary>
public static class MonitorPulseAllPrograms
{
    [Program("Monitor.PulseAll: without the lock")]
    public static string Without() => Outcome.Of(() => Monitor.PulseAll(new object()));

    [Program("Monitor.PulseAll: wakes both")]
    public static string Both()
    {
        var gate = new object();
        var open = false;
        var through = 0;
        void Wait()
        {
            lock (gate)
            {
                while (!open) Monitor.Wait(gate);
                through++;
            }
        }
        var a = Lanes.Start(Wait);
        var b = Lanes.Start(Wait);
        lock (gate)
        {
            open = true;
            Monitor.PulseAll(gate);
        }
        a.Join();
        b.Join();
        return $"{through}";
    }

    [Program("Monitor.PulseAll: nobody waits")]
    public static string Nobody()
    {
        var gate = new object();
        lock (gate)
        {
            Monitor.PulseAll(gate);
            return $"{Monitor.Wait(gate, 10)}";
        }
    }

    [Program("Monitor.PulseAll: by another thread than the owner")]
    public static string NotOwner()
    {
        var gate = new object();
        var how = "";
        lock (gate) Lanes.Elsewhere(() => how = Outcome.Of(() => Monitor.PulseAll(gate)));
        return how;
    }
}

/// <summary>System.Threading.Lock.</summary>
public static class LockPrograms
{
    [Program("Lock: no update is lost")]
    public static string Exclusive()
    {
        var gate = new Lock();
        var count = 0;
        void Add()
        {
            lock (gate) count++;
        }
        Lanes.Run(Add, Add);
        return $"{count}";
    }

    [Program("Lock: EnterScope, and who holds it")]
    public static string Scope()
    {
        var gate = new Lock();
        var inside = false;
        using (gate.EnterScope()) inside = gate.IsHeldByCurrentThread;
        return $"{inside} {gate.IsHeldByCurrentThread}";
    }

    [Program("Lock: Exit without it")]
    public static string ExitWithout() => Outcome.Of(new Lock().Exit);

    [Program("Lock: TryEnter on one held elsewhere")]
    public static string TryEnter()
    {
        var gate = new Lock();
        var first = true;
        var second = true;
        lock (gate)
        {
            Lanes.Elsewhere(() =>
            {
                first = gate.TryEnter();
                second = gate.TryEnter(20);
            });
        }
        return $"{first} {second}";
    }

    [Program("Lock: is reentrant")]
    public static string Reentrant()
    {
        var gate = new Lock();
        gate.Enter();
        var again = gate.TryEnter();
        gate.Exit();
        var held = gate.IsHeldByCurrentThread;
        gate.Exit();
        return $"{again} {held} {gate.IsHeldByCurrentThread}";
    }

    [Program("Lock: TryEnter with a negative limit")]
    public static string Negative() => Outcome.Of(() => new Lock().TryEnter(-2));
}
