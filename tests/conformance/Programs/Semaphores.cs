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

    [Program("SemaphoreSlim: released after an await")]
    public static async Task<string> AcrossAwait()
    {
        using var semaphore = new SemaphoreSlim(1, 1);
        await semaphore.WaitAsync();
        await Task.Delay(20);
        return $"{semaphore.Release()} {semaphore.CurrentCount}";
    }

    [Program("SemaphoreSlim: entered twice deadlocks", Ending.Deadlocks)]
    public static string Twice()
    {
        using var semaphore = new SemaphoreSlim(1);
        semaphore.Wait();
        semaphore.Wait();
        return "not reached";
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
