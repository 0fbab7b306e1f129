using System.Collections.Concurrent;

namespace ConcurrencyWorkshop.Kit.Tests.Models;

public class ParallelTests
{
    static readonly SimulationOptions twoCores = new() { Cores = 2 };

    [Fact]
    public void Iterations_share_the_cores()
    {
        var schedule = Judge.Runs(() => { Parallel.For(0, 8, _ => Cpu.Work(1)); });
        Assert.Equal(2, schedule.Duration, 3);
    }

    [Fact]
    public void A_degree_limits_the_workers()
    {
        var schedule = Judge.Runs(() => { Parallel.ForEach(new[] { 1, 2, 3, 4 }, new ParallelOptions { MaxDegreeOfParallelism = 2 }, _ => Thread.Sleep(1000)); });
        Assert.Equal(2, schedule.Duration, 3);
    }

    [Fact]
    public void Each_iteration_runs_once() => Judge.Runs(() =>
    {
        var counts = new int[100];
        var result = Parallel.For(0, 100, i => Interlocked.Increment(ref counts[i]));
        Assert.True(result.IsCompleted);
        Assert.All(counts, c => Assert.Equal(1, c));
        var seen = new ConcurrentBag<int>();
        static IEnumerable<int> Numbers()
        {
            for (var i = 0; i < 50; i++) yield return i;
        }
        Parallel.ForEach(Numbers(), item =>
        {
            Thread.Sleep(item % 3);
            seen.Add(item);
        });
        Assert.Equal(Enumerable.Range(0, 50), seen.Order());
        seen.Clear();
        Parallel.ForEach(Partitioner.Create(0, 10), range => { for (var i = range.Item1; i < range.Item2; i++) seen.Add(i); });
        Assert.Equal(Enumerable.Range(0, 10), seen.Order());
    });

    [Fact]
    public void A_shared_sum_loses_updates()
    {
        var found = Simulate.TryExplore(() =>
        {
            var sum = 0;
            Parallel.For(0, 2, _ => sum++);
            Assert.Equal(2, sum);
        }, twoCores);
        Assert.Equal(Verdict.Failed, found.Verdict);
    }

    [Fact]
    public void Local_sums_lose_nothing() => Judge.Correct(() =>
    {
        var sum = 0;
        Parallel.For(0, 2, () => 0, (i, _, local) => local + i + 1, local => Interlocked.Add(ref sum, local));
        Assert.Equal(3, sum);
    });

    [Fact]
    public void Errors_come_together() => Judge.Runs(() =>
    {
        var error = Assert.Throws<AggregateException>(() => Parallel.For(0, 4, i =>
        {
            Thread.Sleep(100);
            throw new InvalidOperationException($"{i}");
        }));
        Assert.Equal(4, error.InnerExceptions.Count);
        var two = Assert.Throws<AggregateException>(() => Parallel.Invoke(() => throw new InvalidOperationException(), () => throw new ArgumentException()));
        Assert.Equal(2, two.InnerExceptions.Count);
    });

    [Fact]
    public void Break_lets_lower_iterations_end() => Judge.Runs(() =>
    {
        var ran = new ConcurrentBag<int>();
        var result = Parallel.For(0, 1000, (i, state) =>
        {
            ran.Add(i);
            Thread.Sleep(1);
            if (i == 10) state.Break();
        });
        Assert.False(result.IsCompleted);
        Assert.Equal(10, result.LowestBreakIteration);
        Assert.All(Enumerable.Range(0, 11), i => Assert.Contains(i, ran));
        Assert.True(ran.Count < 1000);
    });

    [Fact]
    public void Stop_ends_the_loop_soon() => Judge.Runs(() =>
    {
        var ran = 0;
        var result = Parallel.ForEach(Enumerable.Range(0, 1000).ToArray(), (i, state) =>
        {
            Interlocked.Increment(ref ran);
            Thread.Sleep(1);
            if (i == 0) state.Stop();
        });
        Assert.False(result.IsCompleted);
        Assert.Null(result.LowestBreakIteration);
        Assert.InRange(ran, 1, 20);
    });

    [Fact]
    public void A_token_ends_the_loop() => Judge.Runs(() =>
    {
        using var soon = new CancellationTokenSource(1000);
        Assert.Throws<OperationCanceledException>(() => Parallel.For(0, 1000, new ParallelOptions { CancellationToken = soon.Token }, _ => Thread.Sleep(300)));
    });

    [Fact]
    public void Invoke_runs_all_at_once()
    {
        var schedule = Judge.Runs(() => Parallel.Invoke(() => Thread.Sleep(1000), () => Thread.Sleep(1000), () => Thread.Sleep(1000)));
        Assert.Equal(1, schedule.Duration, 3);
    }

    [Fact]
    public void An_asynchronous_loop_awaits_its_bodies()
    {
        var schedule = Judge.Runs(async () =>
        {
            var sum = 0;
            await Parallel.ForEachAsync(Enumerable.Range(1, 8), async (i, token) =>
            {
                await Task.Delay(1000, token);
                Interlocked.Add(ref sum, i);
            });
            Assert.Equal(36, sum);
        });
        Assert.Equal(2, schedule.Duration, 3);
    }

    [Fact]
    public void An_asynchronous_loop_over_an_asynchronous_source() => Judge.Runs(async () =>
    {
        static async IAsyncEnumerable<int> Orders()
        {
            for (var i = 1; i <= 5; i++)
            {
                await Task.Delay(100);
                yield return i;
            }
        }
        var sum = 0;
        await Parallel.ForEachAsync(Orders(), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (i, _) =>
        {
            await Task.Yield();
            Interlocked.Add(ref sum, i);
        });
        Assert.Equal(15, sum);
        Assert.Equal(15, Orders().ToBlockingEnumerable().Sum());
    });

    [Fact]
    public void An_error_in_an_asynchronous_loop_cancels_the_others() => Judge.Runs(async () =>
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Parallel.ForAsync(0, 4, async (i, token) =>
        {
            await Task.Delay(i == 0 ? 100 : 10_000, token);
            throw new InvalidOperationException("boom");
        }));
        Assert.Equal(0.1, (DateTime.UtcNow - new DateTime(2026, 1, 1, 9, 0, 0)).TotalSeconds);
    });

    [Fact]
    public void An_asynchronous_loop_is_proven_right()
    {
        var found = Simulate.TryExplore(async () =>
        {
            var sum = 0;
            await Parallel.ForEachAsync([1, 2], async (i, _) =>
            {
                await Task.Yield();
                Interlocked.Add(ref sum, i);
            });
            Assert.Equal(3, sum);
        }, twoCores);
        Assert.True(found.Verdict == Verdict.Passed, found.Problem);
    }
}
