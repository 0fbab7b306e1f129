namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// Two readers each wait until the other leaves, to become the writer. ReaderWriterLockSlim refuses the upgrade of a
/// reader, and lets only one at a time in who may upgrade.
/// </summary>
[Published("ReaderWriterLockSlim.RecursionPolicy, remarks: that pattern creates a strong probability of deadlocks", "deadlock")]
internal static class ReaderWriterUpgrade
{
    /// <summary>A lock for many readers that lets a reader become the writer when it is the last one.</summary>
    sealed class NaiveLock
    {
        int readers;

        public void EnterRead()
        {
            lock (this) readers++;
        }

        public void UpgradeAndLeave(Action write)
        {
            lock (this)
            {
                while (readers > 1) Monitor.Wait(this);
                write();
                readers--;
                Monitor.PulseAll(this);
            }
        }
    }

    public static void Wrong()
    {
        var naive = new NaiveLock();
        var filled = 0;
        void Fill()
        {
            naive.EnterRead();
            naive.UpgradeAndLeave(() => filled++);
        }
        Together.Run(Fill, Fill);
    }

    public static void Right()
    {
        var slim = new ReaderWriterLockSlim();
        int stock = 0, filled = 0;
        void Fill()
        {
            slim.EnterUpgradeableReadLock();
            if (stock == 0)
            {
                slim.EnterWriteLock();
                stock = 1;
                filled++;
                slim.ExitWriteLock();
            }
            slim.ExitUpgradeableReadLock();
        }
        Together.Run(Fill, Fill);
        Assert.Equal(1, filled);
    }
}
