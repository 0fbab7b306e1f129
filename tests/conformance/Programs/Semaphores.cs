namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>SemaphoreSlim.</summary>
public static class SemaphoreSlimPrograms
{
    [Program("SemaphoreSlim: release over the limit")]
    public static string OverLimit()
    {
        using var semaphore = new SemaphoreSlim(1, 1);
        return $"{Outcome.Of(() => semaphore.Release())} {semaphore.CurrentCount}";
    }

    [Program("SemaphoreSlim: Release says the count before")]
    public static string Counts()
    {
        using var semaphore = new SemaphoreSlim(1);
        semaphore.Wait();
        return $"{semaphore.CurrentCount} {semaphore.Release()} {semaphore.Release(2)} {semaphore.CurrentCount}";
    }

    [Program("SemaphoreSlim: Wait with a limit")]
    public static string Limit()
    {
        using var semaphore = new SemaphoreSlim(0);
        return $"{semaphore.Wait(0)} {semaphore.Wait(20)} {semaphore.Wait(TimeSpan.FromMilliseconds(20))}";
    }

    [Program("SemaphoreSlim: WaitAsync with a limit")]
    public static async Task<string> LimitAsync()
    {
        using var semaphore = new SemaphoreSlim(0);
        return $"{await semaphore.WaitAsync(0)} {await semaphore.WaitAsync(20)}";
    }

    [Program("SemaphoreSlim: cancelled waits")]
    public static async Task<string> Canceled()
    {
        using var semaphore = new SemaphoreSlim(0);
        using var source = new CancellationTokenSource(20);
        var wait = semaphore.WaitAsync(source.Token);
        var how = await Outcome.OfAsync(() => wait);
        return $"{how} {wait.Status} {Outcome.Of(() => semaphore.Wait(source.Token))}";
    }

    [Program("SemaphoreSlim: one at a time")]
    public static string Exclusive()
    {
        using var semaphore = new SemaphoreSlim(1);
        var count = 0;
        void Add()
        {
            semaphore.Wait();
            count++;
            semaphore.Release();
        }
        Lanes.Run(Add, Add);
        return $"{count}";
    }

    [Program("SemaphoreSlim: is not reentrant")]
    public static string NotReentrant()
    {
        using var semaphore = new SemaphoreSlim(1);
        semaphore.Wait();
        return $"{semaphore.Wait(10)}";
    }

    [Program("SemaphoreSlim: may be released by another thread")]
    public static string OtherReleases()
    {
        using var semaphore = new SemaphoreSlim(1);
        semaphore.Wait();
        Lanes.Elsewhere(() => semaphore.Release());
        return $"{semaphore.Wait(0)}";
    }

    [Program("SemaphoreSlim: bad counts, and disposed")]
    public static string Bad()
    {
        var semaphore = new SemaphoreSlim(1);
        semaphore.Dispose();
        return $"{Outcome.Of(() => { _ = new SemaphoreSlim(2, 1); })} {Outcome.Of(() => { _ = new SemaphoreSlim(-1); })} {Outcome.Of(() => semaphore.Wait())} {Outcome.Of(() => semaphore.Release())}";
    }

    [Program("SemaphoreSlim: Release of zero")]
    public static string ReleaseZero()
    {
        using var semaphore = new SemaphoreSlim(1);
        return Outcome.Of(() => semaphore.Release(0));
    }

    [Program("SemaphoreSlim: async waiters are served")]
    public static async Task<string> Served()
    {
        using var semaphore = new SemaphoreSlim(0);
        var order = "";
        async Task Wait(string name)
        {
            await semaphore.WaitAsync();
            order += name;
            semaphore.Release();
        }
        var first = Wait("a");
        var second = Wait("b");
        semaphore.Release();
        await first;
        await second;
        return order;
    }
}

/// <summary>Semaphore.</summary>
public static class SemaphorePrograms
{
    [Program("Semaphore: release over the limit")]
    public static string OverLimit()
    {
        using var semaphore = new Semaphore(1, 1);
        return Outcome.Of(() => semaphore.Release());
    }

    [Program("Semaphore: counts")]
    public static string Counts()
    {
        using var semaphore = new Semaphore(1, 3);
        var got = $"{semaphore.WaitOne()} {semaphore.WaitOne(0)} {semaphore.WaitOne(20)}";
        return $"{got} {semaphore.Release(2)} {semaphore.Release()}";
    }

    [Program("Semaphore: wakes a waiter on another thread")]
    public static string Wakes()
    {
        using var semaphore = new Semaphore(0, 1);
        var got = false;
        var thread = Lanes.Start(() => got = semaphore.WaitOne());
        semaphore.Release();
        thread.Join();
        return $"{got}";
    }

    [Program("Semaphore: bad counts")]
    public static string Bad() => $"{Outcome.Of(() => { _ = new Semaphore(2, 1); })} {Outcome.Of(() => { _ = new Semaphore(-1, 1); })} {Outcome.Of(() => { _ = new Semaphore(0, 0); })}";

    [Program("Semaphore: disposed")]
    public static string Disposed()
    {
        var semaphore = new Semaphore(1, 1);
        semaphore.Dispose();
        return Outcome.Of(() => semaphore.WaitOne());
    }
}

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
}
