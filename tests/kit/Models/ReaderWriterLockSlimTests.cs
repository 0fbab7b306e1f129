namespace ConcurrencyWorkshop.Kit.Tests.Models;

public class ReaderWriterLockSlimTests
{
    [Fact]
    public void Writers_are_alone() => Expect.Right(() =>
    {
        var (guard, count) = (new ReaderWriterLockSlim(), 0);
        void Add()
        {
            guard.EnterWriteLock();
            count++;
            guard.ExitWriteLock();
        }
        var threads = new[] { new Thread(Add), new Thread(Add) };
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        guard.EnterReadLock();
        Assert.Equal(2, count);
        guard.ExitReadLock();
    });

    [Fact]
    public void To_write_under_the_read_lock_is_found() => Expect.Wrong(() =>
    {
        var (guard, count) = (new ReaderWriterLockSlim(), 0);
        void Add()
        {
            guard.EnterReadLock();
            count++;
            guard.ExitReadLock();
        }
        var threads = new[] { new Thread(Add), new Thread(Add) };
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        Assert.Equal(2, count);
    }, "Assert.Equal");

    [Fact]
    public void Readers_are_together()
    {
        var schedule = Simulate.Run(() =>
        {
            var guard = new ReaderWriterLockSlim();
            void Look()
            {
                guard.EnterReadLock();
                Thread.Sleep(1000);
                guard.ExitReadLock();
            }
            var threads = new[] { new Thread(Look), new Thread(Look), new Thread(Look) };
            foreach (var thread in threads) thread.Start();
            foreach (var thread in threads) thread.Join();
        });
        Assert.Equal(1, schedule.Duration);
    }

    [Fact]
    public void Nobody_new_reads_while_a_writer_waits()
    {
        var schedule = Simulate.Run(() =>
        {
            var (guard, order) = (new ReaderWriterLockSlim(), "");
            void Late(string name, bool write)
            {
                if (write) guard.EnterWriteLock();
                else guard.EnterReadLock();
                order += name;
                if (write) guard.ExitWriteLock();
                else guard.ExitReadLock();
            }
            var writer = new Thread(() => Late("w", true));
            var reader = new Thread(() => Late("r", false));
            guard.EnterReadLock();
            writer.Start();
            Thread.Sleep(1000);
            Assert.Equal(1, guard.WaitingWriteCount);
            Assert.Equal(1, guard.CurrentReadCount);
            reader.Start();
            Thread.Sleep(1000);
            Assert.Equal(1, guard.WaitingReadCount);
            guard.ExitReadLock();
            writer.Join();
            reader.Join();
            return order;
        });
        Assert.Equal("wr", schedule.Result);
    }

    [Fact]
    public void An_upgrade_waits_until_others_have_read() => Expect.Right(() =>
    {
        var (guard, count) = (new ReaderWriterLockSlim(), 0);
        var reader = new Thread(() =>
        {
            guard.EnterReadLock();
            var before = count;
            Assert.Equal(before, count);
            guard.ExitReadLock();
        });
        reader.Start();
        guard.EnterUpgradeableReadLock();
        if (count == 0)
        {
            guard.EnterWriteLock();
            count++;
            guard.ExitWriteLock();
        }
        guard.ExitUpgradeableReadLock();
        reader.Join();
        Assert.Equal(1, count);
    });

    [Fact]
    public void Recursion_is_an_error_unless_it_is_allowed() => Expect.RightAsForReal(() =>
    {
        var strict = new ReaderWriterLockSlim();
        strict.EnterReadLock();
        Assert.True(strict.IsReadLockHeld);
        Assert.Throws<LockRecursionException>(strict.EnterReadLock);
        Assert.Throws<LockRecursionException>(strict.EnterWriteLock);
        Assert.Throws<LockRecursionException>(strict.EnterUpgradeableReadLock);
        strict.ExitReadLock();
        strict.EnterWriteLock();
        Assert.Throws<LockRecursionException>(strict.EnterReadLock);
        Assert.Throws<LockRecursionException>(() => strict.TryEnterWriteLock(0));
        Assert.Throws<LockRecursionException>(strict.EnterUpgradeableReadLock);
        strict.ExitWriteLock();
        strict.EnterUpgradeableReadLock();
        strict.EnterReadLock();
        Assert.Equal(1, strict.CurrentReadCount);
        Assert.Throws<LockRecursionException>(strict.EnterWriteLock);
        strict.ExitReadLock();
        strict.EnterWriteLock();
        strict.ExitWriteLock();
        strict.ExitUpgradeableReadLock();

        var recursive = new ReaderWriterLockSlim(LockRecursionPolicy.SupportsRecursion);
        recursive.EnterUpgradeableReadLock();
        recursive.EnterReadLock();
        recursive.EnterWriteLock();
        recursive.ExitUpgradeableReadLock();
        recursive.ExitReadLock();
        recursive.EnterWriteLock();
        recursive.EnterReadLock();
        recursive.EnterReadLock();
        Assert.Equal(2, recursive.RecursiveReadCount);
        Assert.Equal(2, recursive.RecursiveWriteCount);
        recursive.ExitWriteLock();
        recursive.ExitWriteLock();
        Assert.False(recursive.IsWriteLockHeld);
        Assert.Throws<LockRecursionException>(recursive.EnterWriteLock);
        recursive.ExitReadLock();
        recursive.ExitReadLock();
    });

    [Fact]
    public void Two_upgrades_of_read_locks_are_an_error_and_not_a_deadlock() => Expect.RightAsForReal(() =>
    {
        var guard = new ReaderWriterLockSlim();
        guard.EnterUpgradeableReadLock();
        var other = new Thread(() =>
        {
            Assert.False(guard.TryEnterUpgradeableReadLock(0));
            Assert.False(guard.TryEnterWriteLock(20));
            Assert.True(guard.TryEnterReadLock(0));
            guard.ExitReadLock();
        });
        other.Start();
        other.Join();
        guard.ExitUpgradeableReadLock();
    });

    [Fact]
    public void Bad_use_throws_what_the_real_one_throws() => Expect.RightAsForReal(() =>
    {
        var guard = new ReaderWriterLockSlim();
        Assert.Throws<SynchronizationLockException>(guard.ExitReadLock);
        Assert.Throws<SynchronizationLockException>(guard.ExitWriteLock);
        Assert.Throws<SynchronizationLockException>(guard.ExitUpgradeableReadLock);
        Assert.Throws<ArgumentOutOfRangeException>(() => guard.TryEnterReadLock(-2));
        guard.EnterReadLock();
        Assert.Throws<SynchronizationLockException>(guard.Dispose);
        guard.ExitReadLock();
        guard.Dispose();
        Assert.Throws<ObjectDisposedException>(guard.EnterReadLock);
    });

    [Fact]
    public void A_read_lock_that_is_kept_names_its_reader() => Expect.Wrong(() =>
    {
        var guard = new ReaderWriterLockSlim();
        var reader = new Thread(guard.EnterReadLock);
        reader.Start();
        reader.Join();
        guard.EnterWriteLock();
    }, "deadlock", "held for reading by thread 1");
}
