namespace ConcurrencyWorkshop.Kit.Tests.Models;

public class MutexTests
{
    [Fact]
    public void Guards_a_counter() => Expect.Right(() =>
    {
        using var mutex = new Mutex();
        var count = 0;
        void Add()
        {
            mutex.WaitOne();
            count++;
            mutex.ReleaseMutex();
        }
        var threads = new[] { new Thread(Add), new Thread(Add) };
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        Assert.Equal(2, count);
    });

    [Fact]
    public void Opposite_order_is_a_deadlock() => Expect.Wrong(() =>
    {
        var (a, b) = (new Mutex(), new Mutex());
        var one = new Thread(() => Both(a, b));
        var two = new Thread(() => Both(b, a));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        static void Both(Mutex first, Mutex second)
        {
            first.WaitOne();
            second.WaitOne();
            second.ReleaseMutex();
            first.ReleaseMutex();
        }
    }, "deadlock", "held by thread");

    [Fact]
    public void Its_owner_may_take_it_again() => Expect.RightAsForReal(() =>
    {
        var mutex = new Mutex(true);
        Assert.True(mutex.WaitOne());
        mutex.ReleaseMutex();
        var other = new Thread(() => Assert.False(mutex.WaitOne(0)));
        other.Start();
        other.Join();
        mutex.ReleaseMutex();
        Assert.Throws<ApplicationException>(mutex.ReleaseMutex);
    });

    [Fact]
    public void Only_its_owner_may_release_it() => Expect.RightAsForReal(() =>
    {
        var mutex = new Mutex(true);
        var other = new Thread(() => Assert.Throws<ApplicationException>(mutex.ReleaseMutex));
        other.Start();
        other.Join();
    });

    [Fact]
    public void An_owner_that_ends_abandons_it() => Expect.RightAsForReal(() =>
    {
        var mutex = new Mutex();
        var other = new Thread(() => mutex.WaitOne());
        other.Start();
        other.Join();
        Assert.Throws<AbandonedMutexException>(() => mutex.WaitOne());
        mutex.ReleaseMutex();
        Assert.True(mutex.WaitOne(0));
    });

    [Fact]
    public void A_name_is_not_simulated() => Expect.Refused(() =>
    {
        _ = new Mutex(false, "shop");
    }, "named Mutex");

    [Fact]
    public void A_semaphore_counts() => Expect.RightAsForReal(() =>
    {
        using var semaphore = new Semaphore(0, 2);
        var thread = new Thread(() => semaphore.WaitOne());
        thread.Start();
        Assert.Equal(0, semaphore.Release());
        thread.Join();
        Assert.Equal(0, semaphore.Release(2));
        Assert.Throws<SemaphoreFullException>(() => semaphore.Release());
        Assert.Throws<ArgumentOutOfRangeException>(() => semaphore.Release(0));
        Assert.True(semaphore.WaitOne(20));
        Assert.True(semaphore.WaitOne(20));
        Assert.False(semaphore.WaitOne(20));
        Assert.Throws<ArgumentException>(() => new Semaphore(3, 2));
    });

    [Fact]
    public void A_semaphore_that_nobody_releases_is_a_deadlock() =>
        Expect.WrongAtOnce(() => new Semaphore(0, 1).WaitOne(), "deadlock", "its count is 0");
}
