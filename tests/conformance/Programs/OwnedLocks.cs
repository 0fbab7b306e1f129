namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>Mutex.</summary>
public static class MutexPrograms
{
    [Program("Mutex: one at a time")]
    public static string Exclusive()
    {
        using var mutex = new Mutex();
        var count = 0;
        void Add()
        {
            mutex.WaitOne();
            count++;
            mutex.ReleaseMutex();
        }
        Lanes.Run(Add, Add);
        return $"{count}";
    }

    [Program("Mutex: abandoned by a thread that ended")]
    public static string Abandoned()
    {
        using var mutex = new Mutex();
        Lanes.Elsewhere(() => mutex.WaitOne());
        var how = Outcome.Of(() => mutex.WaitOne());
        // The exception comes together with the ownership.
        return $"{how} {Outcome.Of(mutex.ReleaseMutex)}";
    }

    [Program("Mutex: ReleaseMutex without it")]
    public static string ReleaseWithout()
    {
        using var mutex = new Mutex();
        return Outcome.Of(mutex.ReleaseMutex);
    }

    [Program("Mutex: is reentrant and counts")]
    public static string Reentrant()
    {
        using var mutex = new Mutex(initiallyOwned: true);
        mutex.WaitOne();
        mutex.ReleaseMutex();
        var free = true;
        Lanes.Elsewhere(() => free = mutex.WaitOne(0));
        mutex.ReleaseMutex();
        return $"{free} {Outcome.Of(mutex.ReleaseMutex)}";
    }

    [Program("Mutex: released by another thread")]
    public static string OtherReleases()
    {
        using var mutex = new Mutex(true);
        var how = "";
        Lanes.Elsewhere(() => how = Outcome.Of(mutex.ReleaseMutex));
        mutex.ReleaseMutex();
        return how;
    }

    [Program("Mutex: a limit that is too short")]
    public static string Limit()
    {
        using var mutex = new Mutex(true);
        var got = true;
        Lanes.Elsewhere(() => got = mutex.WaitOne(20));
        mutex.ReleaseMutex();
        return $"{got}";
    }

    [Program("Mutex: released after an await is on another thread")]
    public static async Task<string> AcrossAwait()
    {
        using var mutex = new Mutex(true);
        await Task.Delay(20);
        return Outcome.Of(mutex.ReleaseMutex);
    }
}

/// <summary>ReaderWriterLockSlim.</summary>
public static class ReaderWriterLockSlimPrograms
{
    [Program("ReaderWriterLockSlim: two readers at once")]
    public static string Readers()
    {
        using var gate = new ReaderWriterLockSlim();
        gate.EnterReadLock();
        var other = false;
        Lanes.Elsewhere(() =>
        {
            other = gate.TryEnterReadLock(0);
            if (other) gate.ExitReadLock();
        });
        var count = gate.CurrentReadCount;
        gate.ExitReadLock();
        return $"{other} {count} {gate.IsReadLockHeld}";
    }

    [Program("ReaderWriterLockSlim: a writer keeps others out")]
    public static string Writer()
    {
        using var gate = new ReaderWriterLockSlim();
        gate.EnterWriteLock();
        var read = true;
        var write = true;
        Lanes.Elsewhere(() =>
        {
            read = gate.TryEnterReadLock(0);
            write = gate.TryEnterWriteLock(20);
        });
        gate.ExitWriteLock();
        return $"{read} {write}";
    }

    [Program("ReaderWriterLockSlim: recursion is refused by default")]
    public static string NoRecursion()
    {
        using var gate = new ReaderWriterLockSlim();
        gate.EnterReadLock();
        var read = Outcome.Of(gate.EnterReadLock);
        var write = Outcome.Of(gate.EnterWriteLock);
        gate.ExitReadLock();
        gate.EnterWriteLock();
        var again = Outcome.Of(gate.EnterWriteLock);
        gate.ExitWriteLock();
        return $"{read} {write} {again}";
    }

    [Program("ReaderWriterLockSlim: recursion where it is allowed")]
    public static string Recursion()
    {
        using var gate = new ReaderWriterLockSlim(LockRecursionPolicy.SupportsRecursion);
        gate.EnterWriteLock();
        gate.EnterWriteLock();
        gate.EnterReadLock();
        var counts = $"{gate.RecursiveWriteCount} {gate.RecursiveReadCount}";
        gate.ExitReadLock();
        gate.ExitWriteLock();
        gate.ExitWriteLock();
        return $"{counts} {gate.IsWriteLockHeld} {gate.RecursionPolicy}";
    }

    [Program("ReaderWriterLockSlim: an upgradeable reader becomes a writer")]
    public static string Upgrade()
    {
        using var gate = new ReaderWriterLockSlim();
        gate.EnterUpgradeableReadLock();
        var reader = false;
        var second = true;
        Lanes.Elsewhere(() =>
        {
            second = gate.TryEnterUpgradeableReadLock(0);
            reader = gate.TryEnterReadLock(0);
            if (reader) gate.ExitReadLock();
        });
        gate.EnterWriteLock();
        var write = gate.IsWriteLockHeld;
        gate.ExitWriteLock();
        gate.ExitUpgradeableReadLock();
        return $"{second} {reader} {write}";
    }

    [Program("ReaderWriterLockSlim: exits without it")]
    public static string ExitWithout()
    {
        using var gate = new ReaderWriterLockSlim();
        return $"{Outcome.Of(gate.ExitReadLock)} {Outcome.Of(gate.ExitWriteLock)} {Outcome.Of(gate.ExitUpgradeableReadLock)}";
    }

    [Program("ReaderWriterLockSlim: no update is lost between writers")]
    public static string Exclusive()
    {
        using var gate = new ReaderWriterLockSlim();
        var count = 0;
        void Add()
        {
            gate.EnterWriteLock();
            count++;
            gate.ExitWriteLock();
        }
        Lanes.Run(Add, Add);
        return $"{count}";
    }

    [Program("ReaderWriterLockSlim: disposed while held, and afterwards")]
    public static string Disposed()
    {
        var gate = new ReaderWriterLockSlim();
        gate.EnterReadLock();
        var held = Outcome.Of(gate.Dispose);
        gate.ExitReadLock();
        gate.Dispose();
        return $"{held} {Outcome.Of(gate.EnterReadLock)}";
    }

    [Program("ReaderWriterLockSlim: left after an await is on another thread")]
    public static async Task<string> AcrossAwait()
    {
        var gate = new ReaderWriterLockSlim();
        gate.EnterWriteLock();
        await Task.Delay(20);
        return Outcome.Of(gate.ExitWriteLock);
    }
}
