using System.Diagnostics;

namespace ConcurrencyWorkshop.Conformance.Programs;

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

    sealed class Yesterday : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddDays(-1);
    }

    [Program("TimeProvider.System: one that makes no timers of its own has the system's")]
    public static async Task<string> SystemTimers()
    {
        var time = new Yesterday();
        await Task.Delay(TimeSpan.FromMilliseconds(10), time);
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(10), time);
        var delay = await Outcome.OfAsync(() => Task.Delay(Timeout.InfiniteTimeSpan, time, source.Token));
        var wait = await Outcome.OfAsync(() => new TaskCompletionSource().Task.WaitAsync(TimeSpan.FromMilliseconds(10), time));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10), time);
        return $"{delay} {wait} {await timer.WaitForNextTickAsync()} {DateTimeOffset.UtcNow - time.GetUtcNow() > TimeSpan.FromHours(23)}";
    }
}
