namespace ConcurrencyWorkshop.Kit.Tests.Models;

public class SemaphoreSlimTests
{
    [Fact]
    public void Guards_a_counter() => Expect.Right(() =>
    {
        var (semaphore, count) = (new SemaphoreSlim(1, 1), 0);
        void Add()
        {
            semaphore.Wait();
            try
            {
                count++;
            }
            finally
            {
                semaphore.Release();
            }
        }
        var threads = new[] { new Thread(Add), new Thread(Add) };
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        Assert.Equal(2, count);
    });

    [Fact]
    public void Two_places_guard_nothing() => Expect.Wrong(() =>
    {
        var (semaphore, count) = (new SemaphoreSlim(2), 0);
        void Add()
        {
            semaphore.Wait();
            count++;
            semaphore.Release();
        }
        var threads = new[] { new Thread(Add), new Thread(Add) };
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        Assert.Equal(2, count);
    }, "Assert.Equal");

    [Fact]
    public void Guards_an_async_counter() => Expect.Right(async () =>
    {
        var (semaphore, count) = (new SemaphoreSlim(1, 1), 0);
        async Task Add()
        {
            await semaphore.WaitAsync();
            try
            {
                var read = count;
                await Task.Yield();
                count = read + 1;
            }
            finally
            {
                semaphore.Release();
            }
        }
        await Task.WhenAll(Task.Run(Add), Task.Run(Add));
        Assert.Equal(2, count);
    });

    [Fact]
    public void Never_released_is_a_deadlock_that_names_who_took_it() => Expect.WrongAtOnce(() =>
    {
        var semaphore = new SemaphoreSlim(1);
        semaphore.Wait();
        semaphore.Wait();
    }, "deadlock", "its count is 0, taken by main");

    [Fact]
    public void Async_never_released_is_a_deadlock() => Expect.WrongAtOnce(async () =>
    {
        var semaphore = new SemaphoreSlim(1);
        await semaphore.WaitAsync();
        await semaphore.WaitAsync();
    }, "deadlock");

    [Fact]
    public void A_limit_passes_in_virtual_time()
    {
        var schedule = Simulate.Run(async () =>
        {
            var semaphore = new SemaphoreSlim(0);
            Assert.False(semaphore.Wait(0));
            Assert.False(semaphore.Wait(1000));
            Assert.False(semaphore.Wait(TimeSpan.FromSeconds(1)));
            Assert.False(await semaphore.WaitAsync(0));
            Assert.False(await semaphore.WaitAsync(1000));
            Assert.False(await semaphore.WaitAsync(TimeSpan.FromSeconds(1)));
            semaphore.Release();
            Assert.True(await semaphore.WaitAsync(1000));
        });
        Assert.Equal(4, schedule.Duration);
    }

    [Fact]
    public void Many_places_let_as_many_in_at_once()
    {
        var schedule = Simulate.Run(async () =>
        {
            var semaphore = new SemaphoreSlim(2);
            async Task Work()
            {
                await semaphore.WaitAsync();
                await Task.Delay(1000);
                semaphore.Release();
            }
            await Task.WhenAll(Work(), Work(), Work(), Work());
        });
        Assert.Equal(2, schedule.Duration);
    }

    [Fact]
    public void Tokens_end_waits() => Expect.Right(async () =>
    {
        using var semaphore = new SemaphoreSlim(0);
        var source = new CancellationTokenSource();
        var asynchronous = semaphore.WaitAsync(source.Token);
        var other = semaphore.WaitAsync(Timeout.Infinite, source.Token);
        var thread = new Thread(() => Assert.ThrowsAny<OperationCanceledException>(() => semaphore.Wait(source.Token)));
        thread.Start();
        source.Cancel();
        thread.Join();
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await asynchronous);
        Assert.True(asynchronous.IsCanceled);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await other);
        Assert.Throws<OperationCanceledException>(() => semaphore.Wait(source.Token));
        Assert.True(semaphore.WaitAsync(source.Token).IsCanceled);
        semaphore.Release();
        Assert.Equal(1, semaphore.CurrentCount);
        await semaphore.WaitAsync();
    });

    [Fact]
    public void Bad_use_throws_what_the_real_one_throws() => Expect.RightAsForReal(() =>
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SemaphoreSlim(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SemaphoreSlim(2, 1));
        var semaphore = new SemaphoreSlim(1, 1);
        Assert.Throws<SemaphoreFullException>(() => semaphore.Release());
        Assert.Throws<ArgumentOutOfRangeException>(() => semaphore.Release(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => semaphore.Wait(TimeSpan.FromMilliseconds(-2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => _ = semaphore.WaitAsync(TimeSpan.FromMilliseconds(-2)).IsCompleted);
        semaphore.Dispose();
        Assert.Throws<ObjectDisposedException>(() => semaphore.Wait());
        Assert.Throws<ObjectDisposedException>(() => _ = semaphore.WaitAsync().IsCompleted);
        Assert.Throws<ObjectDisposedException>(() => semaphore.Release());
    });

    [Fact]
    public void Who_tries_first_gets_it() => Expect.Outcomes(() =>
    {
        var semaphore = new SemaphoreSlim(1);
        var winner = "";
        var a = new Thread(() => { if (semaphore.Wait(0)) winner = "a"; });
        var b = new Thread(() => { if (semaphore.Wait(0)) winner = "b"; });
        a.Start();
        b.Start();
        a.Join();
        b.Join();
        return winner;
    }, "a", "b");

    [Fact]
    public void A_waiter_goes_on_in_the_pool_and_not_inside_the_release() => Expect.Right(async () =>
    {
        var semaphore = new SemaphoreSlim(0);
        var releasing = false;
        async Task Wait()
        {
            await semaphore.WaitAsync();
            Assert.False(Volatile.Read(ref releasing) && Thread.CurrentThread.ManagedThreadId == 1);
        }
        var waiting = Wait();
        releasing = true;
        semaphore.Release();
        Volatile.Write(ref releasing, false);
        await waiting;
    });

    [Fact]
    public void A_limit_and_a_release_at_once_lose_no_place() => Expect.Right(async () =>
    {
        var semaphore = new SemaphoreSlim(0);
        var waiting = semaphore.WaitAsync(1000);
        var behind = new Thread(() =>
        {
            if (semaphore.Wait(1000)) semaphore.Release();
        });
        behind.Start();
        semaphore.Release();
        if (await waiting) semaphore.Release();
        behind.Join();
        Assert.Equal(1, semaphore.CurrentCount);
    });

    [Fact]
    public void Its_wait_handle_is_not_simulated() => Expect.Refused(() => new SemaphoreSlim(1).AvailableWaitHandle.WaitOne(), "AvailableWaitHandle");
}
