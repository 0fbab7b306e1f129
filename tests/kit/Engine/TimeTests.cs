using System.Diagnostics;

namespace ConcurrencyWorkshop.Kit.Tests.Engine;

/// <summary>Virtual time: it passes only where code waits or computes, in order, and every clock says the same.</summary>
public class TimeTests
{
    [Fact]
    public void Timers_come_in_due_order_in_every_schedule()
    {
        // How late the pool gets to a callback may vary; that an earlier one was due may not.
        var exploration = Simulate.TryExplore(() =>
        {
            var start = DateTime.UtcNow;
            var (early, late) = (0.0, 0.0);
            Task.WaitAll(
                Task.Delay(20).ContinueWith(_ => late = (DateTime.UtcNow - start).TotalMilliseconds, TaskContinuationOptions.ExecuteSynchronously),
                Task.Delay(10).ContinueWith(_ => early = (DateTime.UtcNow - start).TotalMilliseconds, TaskContinuationOptions.ExecuteSynchronously));
            Assert.True(early >= 10 && late >= 20);
        }, new() { MaxSchedules = 1000 });
        Assert.Null(exploration.Problem);

        Assert.Equal("abc", Simulate.Run(() =>
        {
            var log = "";
            using var late = new Timer(_ => log += "c", null, 30, Timeout.Infinite);
            using var early = new Timer(_ => log += "a", null, 10, Timeout.Infinite);
            using var middle = new Timer(_ => log += "b", null, 20, Timeout.Infinite);
            Thread.Sleep(40);
            return log;
        }).Result);
    }

    [Fact]
    public void Equal_timers_come_in_order_of_creation()
    {
        Assert.Equal("1234", Simulate.Run(() =>
        {
            var gate = new object();
            var log = "";
            async Task After(int number)
            {
                await Task.Delay(10);
                lock (gate) log += number;
            }
            Task.WaitAll(After(1), After(2), After(3), After(4));
            return log;
        }).Result);
    }

    [Fact]
    public void Sleep_is_no_synchronisation() =>
        Assert.Throws<SimulationFailedException>(() => Simulate.Explore(() =>
        {
            var done = false;
            var thread = new Thread(() => done = true);
            thread.Start();
            Thread.Sleep(1000);
            Assert.True(done);
        }));

    [Fact]
    public void A_bounded_back_off_passes() => Simulate.Explore(() =>
    {
        var gate = new object();
        var thread = new Thread(() =>
        {
            lock (gate) Thread.Sleep(10);
        });
        thread.Start();
        var taken = false;
        for (var i = 0; i < 6 && !taken; i++)
        {
            taken = Monitor.TryEnter(gate);
            if (taken) Monitor.Exit(gate);
            else Thread.Sleep(10);
        }
        Assert.True(taken);
        thread.Join();
    });

    [Fact]
    public void All_clocks_say_the_same()
    {
        var schedule = Simulate.Run(() =>
        {
            var (watch, utc, now, ticks, stamp, provider, offset) = (Stopwatch.StartNew(), DateTime.UtcNow, DateTime.Now, Environment.TickCount64, Stopwatch.GetTimestamp(), TimeProvider.System.GetUtcNow(), DateTimeOffset.UtcNow);
            Thread.Sleep(1500);
            Cpu.Work(0.5);
            Task.Delay(TimeSpan.FromSeconds(1)).Wait();
            double[] elapsed =
            [
                watch.Elapsed.TotalSeconds, (DateTime.UtcNow - utc).TotalSeconds, (DateTime.Now - now).TotalSeconds, (Environment.TickCount64 - ticks) / 1000.0,
                Stopwatch.GetElapsedTime(stamp).TotalSeconds, (TimeProvider.System.GetUtcNow() - provider).TotalSeconds, (DateTimeOffset.UtcNow - offset).TotalSeconds,
            ];
            return string.Join(" ", elapsed.Distinct());
        });
        Assert.Equal("3", schedule.Result);
        Assert.Equal(3, schedule.Duration);
    }

    [Fact]
    public void A_loop_that_waits_for_the_clock_ends()
    {
        var schedule = Simulate.Run(() =>
        {
            var watch = Stopwatch.StartNew();
            while (watch.ElapsedMilliseconds < 50) { }
            var until = DateTime.UtcNow.AddMilliseconds(50);
            while (DateTime.UtcNow < until) Thread.Yield();
        });
        Assert.InRange(schedule.Duration, 0.1, 0.2);
    }
}
