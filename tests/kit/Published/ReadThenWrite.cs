namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>Between the read lock and the write lock another writer came: what was read must be checked again.</summary>
[Published("ReaderWriterLock.UpgradeToWriterLock, remarks: other threads might write to the resource before the thread that requested the upgrade", "filled 2 times")]
internal static class ReadThenWrite
{
    public static void Wrong() => Judge(checksAgain: false);

    public static void Right() => Judge(checksAgain: true);

    static void Judge(bool checksAgain)
    {
        var slim = new ReaderWriterLockSlim();
        int stock = 0, filled = 0;
        void Fill()
        {
            slim.EnterReadLock();
            var empty = stock == 0;
            slim.ExitReadLock();
            if (!empty) return;
            slim.EnterWriteLock();
            if (!checksAgain || stock == 0)
            {
                stock = 1;
                filled++;
            }
            slim.ExitWriteLock();
        }
        Together.Run(Fill, Fill);
        Assert.True(filled == 1, $"filled {filled} times");
    }
}
