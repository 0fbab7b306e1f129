namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>System.Threading.Timer.</summary>
public static class TimerPrograms
{
    [Program("Timer: fires once, on the pool, with its state")]
    public static string Once()
    {
        using var done = new ManualResetEventSlim();
        var got = "";
        using var timer = new Timer(state =>
        {
            got = $"{state} {Thread.CurrentThread.IsThreadPoolThread}";
            done.Set();
        }, "r001", 20, Timeout.Infinite);
        done.Wait();
        return got;
    }

    [Program("Timer: periodic until disposed")]
    public static string Periodic()
    {
        using var done = new CountdownEvent(3);
        using (var timer = new Timer(_ => { if (!done.IsSet) _ = Outcome.Of(() => done.Signal()); }, null, 0, 5)) done.Wait();
        return $"{done.CurrentCount}";
    }

    [Program("Timer: disposed before it is due")]
    public static string Disposed()
    {
        var fired = false;
        var timer = new Timer(_ => Volatile.Write(ref fired, true), null, 60_000, Timeout.Infinite);
        timer.Dispose();
        Thread.Sleep(20);
        return $"{Volatile.Read(ref fired)} {Outcome.Of(() => timer.Change(1, 1))}";
    }

    [Program("Timer: Change starts one that was off")]
    public static string Change()
    {
        using var done = new ManualResetEventSlim();
        using var timer = new Timer(_ => done.Set());
        var before = done.Wait(20);
        var changed = timer.Change(10, Timeout.Infinite);
        done.Wait();
        return $"{before} {changed}";
    }

    [Program("Timer: negative times")]
    public static string Negative() => Outcome.Of(() => { using var _ = new Timer(_ => { }, null, -2, 0); });

    [Program("Timer: DisposeAsync waits for its callback")]
    public static async Task<string> DisposeAsync()
    {
        using var running = new ManualResetEventSlim();
        var done = false;
        var timer = new Timer(_ =>
        {
            running.Set();
            Thread.Sleep(20);
            Volatile.Write(ref done, true);
        }, null, 0, Timeout.Infinite);
        running.Wait();
        await timer.DisposeAsync();
        return $"{Volatile.Read(ref done)}";
    }

    [Program("Timer: an exception in its callback ends the process", Ending.EndsProcess)]
    public static string Throws()
    {
        using var timer = new Timer(_ => throw new InvalidOperationException("Panda"), null, 10, Timeout.Infinite);
        Thread.Sleep(Timeout.Infinite);
        return "not reached";
    }
}

/// <summary>PeriodicTimer.</summary>
public static class PeriodicTimerPrograms
{
    [Program("PeriodicTimer: ticks")]
    public static async Task<string> Ticks()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        var ticks = 0;
        while (ticks < 3 && await timer.WaitForNextTickAsync()) ticks++;
        return $"{ticks}";
    }

    [Program("PeriodicTimer: Dispose ends the wait with false")]
    public static async Task<string> Dispose()
    {
        var timer = new PeriodicTimer(TimeSpan.FromMinutes(1));
        var wait = timer.WaitForNextTickAsync();
        timer.Dispose();
        return $"{await wait} {await timer.WaitForNextTickAsync()}";
    }

    [Program("PeriodicTimer: a cancelled wait")]
    public static async Task<string> Canceled()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1));
        using var source = new CancellationTokenSource(20);
        return await Outcome.OfAsync(async () => await timer.WaitForNextTickAsync(source.Token));
    }

    [Program("PeriodicTimer: a missed tick is kept, but only one")]
    public static async Task<string> Missed()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        Thread.Sleep(250);
        return $"{timer.WaitForNextTickAsync().IsCompleted} {await timer.WaitForNextTickAsync()}";
    }

    [Program("PeriodicTimer: two waits at once")]
    public static async Task<string> Two()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1));
        var first = timer.WaitForNextTickAsync();
        var second = await Outcome.OfAsync(async () => await timer.WaitForNextTickAsync());
        timer.Dispose();
        return $"{second} {await first}";
    }

    [Program("PeriodicTimer: a period of zero")]
    public static string Zero() => Outcome.Of(() => { using var _ = new PeriodicTimer(TimeSpan.Zero); });
}
