namespace ConcurrencyWorkshop.Kit.Tests.Models;

public class TimerTests
{
    [Fact]
    public void A_timer_calls_back_at_its_times() => Judge.Runs(() =>
    {
        var ticks = 0;
        using (new Timer(_ => Interlocked.Increment(ref ticks), null, 1000, 500)) Thread.Sleep(2100);
        Thread.Sleep(5000);
        Assert.Equal(3, ticks);
    });

    [Fact]
    public void A_timer_can_be_changed_and_gets_itself_as_state() => Judge.Runs(() =>
    {
        object? state = null;
        var timer = new Timer(s => state = s);
        Assert.True(timer.Change(100, Timeout.Infinite));
        Thread.Sleep(200);
        Assert.Same(timer, state);
        timer.Dispose();
        Assert.False(timer.Change(100, 100));
    });

    [Fact]
    public void Callbacks_run_on_the_pool() => Judge.Runs(() =>
    {
        var pool = false;
        using var timer = new Timer(_ => pool = Thread.CurrentThread.IsThreadPoolThread, null, 0, Timeout.Infinite);
        Thread.Sleep(10);
        Assert.True(pool);
    });

    [Fact]
    public void What_a_callback_throws_ends_the_process()
    {
        var schedule = Simulate.TryRun(() =>
        {
            using var timer = new Timer(_ => throw new InvalidOperationException("boom"), null, 10, Timeout.Infinite);
            Thread.Sleep(1000);
        });
        Assert.Equal(Verdict.Failed, schedule.Verdict);
        Assert.Contains("boom", schedule.Problem);
        Assert.Contains("in a timer's callback", schedule.Problem);
    }

    [Fact]
    public void Dispose_does_not_wait_for_a_callback_that_runs() => Judge.Wrong(() =>
    {
        var open = true;
        var timer = new Timer(_ =>
        {
            if (!Volatile.Read(ref open)) throw new InvalidOperationException("closed");
        }, null, 10, Timeout.Infinite);
        Thread.Sleep(10);
        timer.Dispose();
        Volatile.Write(ref open, false);
        Thread.Sleep(100);
    }, "closed");

    [Fact]
    public void DisposeAsync_waits_for_a_callback_that_runs() => Judge.Correct(async () =>
    {
        var open = true;
        var timer = new Timer(_ =>
        {
            if (!Volatile.Read(ref open)) throw new InvalidOperationException("closed");
        }, null, 10, Timeout.Infinite);
        await Task.Delay(10);
        await timer.DisposeAsync();
        Volatile.Write(ref open, false);
    });

    [Fact]
    public void A_periodic_timer_ticks_until_it_is_disposed() => Judge.Runs(async () =>
    {
        var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        var ticks = 0;
        while (await timer.WaitForNextTickAsync())
            if (++ticks == 3) timer.Dispose();
        Assert.Equal(3, ticks);
        Assert.Equal(TimeSpan.FromSeconds(3), DateTime.UtcNow - new DateTime(2026, 1, 1, 9, 0, 0));
    });

    [Fact]
    public void Ticks_that_nobody_waits_for_count_as_one() => Judge.Runs(async () =>
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        await Task.Delay(3500);
        Assert.True(await timer.WaitForNextTickAsync());
        Assert.Equal(3.5, (DateTime.UtcNow - new DateTime(2026, 1, 1, 9, 0, 0)).TotalSeconds);
        Assert.True(await timer.WaitForNextTickAsync());
        Assert.Equal(4, (DateTime.UtcNow - new DateTime(2026, 1, 1, 9, 0, 0)).TotalSeconds);
        using var soon = new CancellationTokenSource(100);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await timer.WaitForNextTickAsync(soon.Token));
    });

    [Fact]
    public void A_timer_with_events_raises_them_and_swallows_what_they_throw() => Judge.Runs(() =>
    {
        var ticks = 0;
        using var timer = new System.Timers.Timer(1000);
        timer.Elapsed += (_, _) =>
        {
            ticks++;
            throw new InvalidOperationException();
        };
        timer.Start();
        Thread.Sleep(2500);
        timer.AutoReset = false;
        Thread.Sleep(10_000);
        Assert.Equal(3, ticks);
        Assert.False(timer.Enabled);
    });

    [Fact]
    public void The_systems_time_provider_is_virtual() => Judge.Runs(() =>
    {
        var time = TimeProvider.System;
        var (from, stamp) = (time.GetUtcNow(), time.GetTimestamp());
        var fired = false;
        using var timer = time.CreateTimer(_ => fired = true, null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        Thread.Sleep(2000);
        Assert.True(fired);
        Assert.Equal(TimeSpan.FromSeconds(2), time.GetUtcNow() - from);
        Assert.Equal(TimeSpan.FromSeconds(2), time.GetElapsedTime(stamp));
    });

    sealed class Fixed : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddYears(1);
    }

    [Fact]
    public void A_time_provider_of_ones_own_is_called() => Judge.Runs(() =>
    {
        TimeProvider time = new Fixed();
        Assert.Equal(2027, time.GetUtcNow().Year);
        Assert.Equal(0, time.GetElapsedTime(time.GetTimestamp()).Ticks);
    });

    [Fact]
    public void A_callback_may_come_before_what_follows_the_constructor()
    {
        var found = Simulate.TryExplore(() =>
        {
            Timer? timer = null;
            using var called = new ManualResetEventSlim();
            timer = new Timer(_ =>
            {
                timer!.Dispose();
                called.Set();
            }, null, 0, Timeout.Infinite);
            called.Wait();
        });
        Assert.Equal(Verdict.Failed, found.Verdict);
        Assert.Contains("NullReferenceException", found.Problem);
    }
}
