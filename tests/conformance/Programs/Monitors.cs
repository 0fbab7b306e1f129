namespace ConcurrencyWorkshop.Conformance.Programs;

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

    [Program("Monitor.Enter: Exit after an await is on another thread")]
    public static async Task<string> AcrossAwait()
    {
        var gate = new object();
        Monitor.Enter(gate);
        await Task.Delay(20);
        return Outcome.Of(() => Monitor.Exit(gate));
    }
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

    [Program("Monitor.TryEnter: a lock whose owner has ended stays taken")]
    public static string Orphaned()
    {
        var gate = new object();
        Lanes.Elsewhere(() => Monitor.Enter(gate));
        return $"{Monitor.TryEnter(gate, 20)}";
    }
}
