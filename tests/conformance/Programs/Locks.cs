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
