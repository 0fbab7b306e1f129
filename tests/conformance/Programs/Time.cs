using System.Diagnostics;

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
        Thread.Sleep(60);
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

/// <summary>Stopwatch.</summary>
public static class StopwatchPrograms
{
    [Program("Stopwatch: measures a sleep")]
    public static string Measures()
    {
        var clock = Stopwatch.StartNew();
        Thread.Sleep(40);
        return $"{clock.ElapsedMilliseconds >= 20} {clock.Elapsed >= TimeSpan.FromMilliseconds(20)} {clock.ElapsedTicks > 0}";
    }

    [Program("Stopwatch: stands when stopped")]
    public static string Stopped()
    {
        var clock = new Stopwatch();
        Thread.Sleep(20);
        var unstarted = clock.ElapsedTicks;
        clock.Start();
        clock.Stop();
        var first = clock.Elapsed;
        Thread.Sleep(20);
        return $"{unstarted} {first == clock.Elapsed} {clock.IsRunning}";
    }

    [Program("Stopwatch: Reset and Restart")]
    public static string Reset()
    {
        var clock = Stopwatch.StartNew();
        Thread.Sleep(20);
        clock.Reset();
        var reset = $"{clock.ElapsedTicks} {clock.IsRunning}";
        clock.Restart();
        return $"{reset} {clock.IsRunning}";
    }

    [Program("Stopwatch: timestamps")]
    public static string Timestamps()
    {
        var start = Stopwatch.GetTimestamp();
        Thread.Sleep(40);
        var end = Stopwatch.GetTimestamp();
        return $"{Stopwatch.GetElapsedTime(start) >= TimeSpan.FromMilliseconds(20)} {Stopwatch.GetElapsedTime(start, end) >= TimeSpan.FromMilliseconds(20)} {Stopwatch.Frequency > 0}";
    }
}

/// <summary>DateTime.Now and UtcNow.</summary>
public static class DateTimePrograms
{
    [Program("DateTime.UtcNow: moves with time")]
    public static string Moves()
    {
        var start = DateTime.UtcNow;
        Thread.Sleep(40);
        return $"{DateTime.UtcNow - start >= TimeSpan.FromMilliseconds(15)}";
    }

    [Program("DateTime.UtcNow: kinds of both")]
    public static string Kinds() => $"{DateTime.UtcNow.Kind} {DateTime.Now.Kind}";

    [Program("DateTime.UtcNow: Now is the same moment")]
    public static string Same() => $"{Math.Abs((DateTime.Now.ToUniversalTime() - DateTime.UtcNow).TotalMinutes) < 1} {Math.Abs((DateTime.Now - DateTime.Today).TotalHours) <= 25}";
}

/// <summary>DateTimeOffset.Now and UtcNow.</summary>
public static class DateTimeOffsetPrograms
{
    [Program("DateTimeOffset.UtcNow: moves with time")]
    public static string Moves()
    {
        var start = DateTimeOffset.UtcNow;
        Thread.Sleep(40);
        return $"{DateTimeOffset.UtcNow - start >= TimeSpan.FromMilliseconds(15)}";
    }

    [Program("DateTimeOffset.UtcNow: has no offset")]
    public static string Offset() => $"{DateTimeOffset.UtcNow.Offset}";

    [Program("DateTimeOffset.UtcNow: Now is the same moment")]
    public static string Same() => $"{(DateTimeOffset.Now - DateTimeOffset.UtcNow).Duration() < TimeSpan.FromMinutes(1)} {(DateTimeOffset.UtcNow.UtcDateTime - DateTime.UtcNow).Duration() < TimeSpan.FromMinutes(1)}";
}

/// <summary>Environment.TickCount64.</summary>
public static class TickCountPrograms
{
    [Program("Environment.TickCount64: moves with time")]
    public static string Moves()
    {
        var start = Environment.TickCount64;
        Thread.Sleep(40);
        return $"{Environment.TickCount64 - start >= 15}";
    }

    [Program("Environment.TickCount64: never goes back")]
    public static string Monotonic()
    {
        var start = Environment.TickCount64;
        return $"{Environment.TickCount64 >= start} {start >= 0}";
    }

    [Program("Environment.TickCount64: waiting for it to move ends")]
    public static string BusyWait()
    {
        var end = Environment.TickCount64 + 20;
        while (Environment.TickCount64 < end) { }
        return "over";
    }

    [Program("Environment.TickCount64: two threads see time pass alike")]
    public static string TwoThreads()
    {
        var before = Environment.TickCount64;
        var seen = 0L;
        Lanes.Elsewhere(() => seen = Environment.TickCount64);
        return $"{seen >= before} {Environment.TickCount64 >= seen}";
    }
}

/// <summary>TimeProvider.System.</summary>
public static class TimeProviderPrograms
{
    [Program("TimeProvider.System: its clocks move with time")]
    public static string Clocks()
    {
        var time = TimeProvider.System;
        var start = time.GetUtcNow();
        var stamp = time.GetTimestamp();
        Thread.Sleep(40);
        return $"{time.GetUtcNow() - start >= TimeSpan.FromMilliseconds(15)} {time.GetElapsedTime(stamp) >= TimeSpan.FromMilliseconds(15)}";
    }

    [Program("TimeProvider.System: a timer fires")]
    public static string Fires()
    {
        using var done = new ManualResetEventSlim();
        using var timer = TimeProvider.System.CreateTimer(_ => done.Set(), null, TimeSpan.FromMilliseconds(10), Timeout.InfiniteTimeSpan);
        return $"{done.Wait(8000)}";
    }

    [Program("TimeProvider.System: Delay and a cancellation source take it")]
    public static async Task<string> Delay()
    {
        await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        return await Outcome.OfAsync(() => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, source.Token));
    }

    [Program("TimeProvider.System: local time")]
    public static string Local() => $"{(TimeProvider.System.GetLocalNow() - TimeProvider.System.GetUtcNow()).Duration() < TimeSpan.FromMinutes(1)} {TimeProvider.System.TimestampFrequency > 0}";
}
