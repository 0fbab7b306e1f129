namespace ConcurrencyWorkshop.Conformance.Programs;

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
