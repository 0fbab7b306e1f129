using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;
using Hold = ConcurrencyWorkshop.Models.ReaderWriterLockSlimState.Hold;

namespace ConcurrencyWorkshop.Models;

/// <summary>Source: the documentation of System.Threading.ReaderWriterLockSlim.</summary>
[Models(typeof(ReaderWriterLockSlim))]
internal static class ReaderWriterLockSlimModel
{
    public static ReaderWriterLockSlim New() => new();

    public static ReaderWriterLockSlim New(LockRecursionPolicy recursionPolicy) => new(recursionPolicy);

    public static void EnterReadLock(ReaderWriterLockSlim target) => Read(target, Timeout.InfiniteTimeSpan);

    public static bool TryEnterReadLock(ReaderWriterLockSlim target, int millisecondsTimeout) => Read(target, Limit.Of(millisecondsTimeout));

    public static bool TryEnterReadLock(ReaderWriterLockSlim target, TimeSpan timeout) => Read(target, Limit.Of(timeout));

    static bool Read(ReaderWriterLockSlim target, TimeSpan limit)
    {
        var (state, lane, site) = (Usable(target), Here.Lane, Here.Site);
        if (state.ReaderOf(lane) is { } own)
        {
            ThrowUnlessRecursive(target, "Recursive read lock acquisitions not allowed in this mode.");
            own.Depth++;
            return true;
        }
        if (state.WriterOf(lane) is not null) ThrowUnlessRecursive(target, "A read lock may not be acquired with the write lock held in this mode.");
        // Who may already write, or read and then write, waits for nobody.
        if (state.WriterOf(lane) is not null || state.UpgraderOf(lane) is not null) AtomicStep.Change(target, "enters the read lock");
        else if (!Blocking.Queue(StepKind.Lock, "waits for the read lock", () => state.MayRead, Footprint.Of(target), n => state.WaitingReaders += n, limit, () => state.Why(lane))) return false;
        state.Readers.Add(new Hold(lane, site));
        return true;
    }

    public static void EnterUpgradeableReadLock(ReaderWriterLockSlim target) => Upgradeable(target, Timeout.InfiniteTimeSpan);

    public static bool TryEnterUpgradeableReadLock(ReaderWriterLockSlim target, int millisecondsTimeout) => Upgradeable(target, Limit.Of(millisecondsTimeout));

    public static bool TryEnterUpgradeableReadLock(ReaderWriterLockSlim target, TimeSpan timeout) => Upgradeable(target, Limit.Of(timeout));

    static bool Upgradeable(ReaderWriterLockSlim target, TimeSpan limit)
    {
        var (state, lane, site) = (Usable(target), Here.Lane, Here.Site);
        if (state.UpgraderOf(lane) is { } own)
        {
            ThrowUnlessRecursive(target, "Recursive upgradeable lock acquisitions not allowed in this mode.");
            own.Depth++;
            return true;
        }
        if (state.WriterOf(lane) is not null)
        {
            ThrowUnlessRecursive(target, "Upgradeable lock may not be acquired with write lock held in this mode. Acquiring Upgradeable lock gives the ability to read along with an option to upgrade to a writer.");
            AtomicStep.Change(target, "enters the upgradeable lock");
        }
        else if (state.ReaderOf(lane) is not null) throw new LockRecursionException("Upgradeable lock may not be acquired with read lock held.");
        else if (!Blocking.Queue(StepKind.Lock, "waits for the upgradeable lock", () => state.MayUpgrade, Footprint.Of(target), n => state.WaitingUpgraders += n, limit, () => state.Why(lane))) return false;
        state.Upgrader = new Hold(lane, site);
        return true;
    }

    public static void EnterWriteLock(ReaderWriterLockSlim target) => Write(target, Timeout.InfiniteTimeSpan);

    public static bool TryEnterWriteLock(ReaderWriterLockSlim target, int millisecondsTimeout) => Write(target, Limit.Of(millisecondsTimeout));

    public static bool TryEnterWriteLock(ReaderWriterLockSlim target, TimeSpan timeout) => Write(target, Limit.Of(timeout));

    static bool Write(ReaderWriterLockSlim target, TimeSpan limit)
    {
        const string what = "waits for the write lock";
        var (state, lane, site) = (Usable(target), Here.Lane, Here.Site);
        if (state.WriterOf(lane) is { } own)
        {
            ThrowUnlessRecursive(target, "Recursive write lock acquisitions not allowed in this mode.");
            own.Depth++;
            return true;
        }
        var upgrades = state.UpgraderOf(lane) is not null;
        if (state.ReaderOf(lane) is not null && !(upgrades && target.RecursionPolicy == LockRecursionPolicy.SupportsRecursion))
            throw new LockRecursionException("Write lock may not be acquired with read lock held. This pattern is prone to deadlocks. Please ensure that read locks are released before taking a write lock. If an upgrade is necessary, use an upgrade lock in place of the read lock.");
        var entered = upgrades
            ? Blocking.Queue(StepKind.Lock, what, () => state.MayUpgradeNow(lane), Footprint.Of(target), n => state.WaitingUpgrades += n, limit, () => state.Why(lane))
            : Blocking.Queue(StepKind.Lock, what, () => state.MayWrite, Footprint.Of(target), n => state.WaitingWriters += n, limit, () => state.Why(lane));
        if (entered) state.Writer = new Hold(lane, site);
        return entered;
    }

    public static void ExitReadLock(ReaderWriterLockSlim target)
    {
        var state = ReaderWriterLockSlimState.Of(target);
        if (state.ReaderOf(Here.Lane) is not { } own) throw new SynchronizationLockException("The read lock is being released without being held.");
        if (--own.Depth > 0) return;
        Blocking.Unlock(target, "leaves the read lock");
        state.Readers.Remove(own);
    }

    public static void ExitUpgradeableReadLock(ReaderWriterLockSlim target)
    {
        var state = ReaderWriterLockSlimState.Of(target);
        if (state.UpgraderOf(Here.Lane) is not { } own) throw new SynchronizationLockException("The upgradeable lock is being released without being held.");
        if (--own.Depth > 0) return;
        Blocking.Unlock(target, "leaves the upgradeable lock");
        state.Upgrader = null;
    }

    public static void ExitWriteLock(ReaderWriterLockSlim target)
    {
        var state = ReaderWriterLockSlimState.Of(target);
        if (state.WriterOf(Here.Lane) is not { } own) throw new SynchronizationLockException("The write lock is being released without being held.");
        if (--own.Depth > 0) return;
        Blocking.Unlock(target, "leaves the write lock");
        state.Writer = null;
    }

    public static bool get_IsReadLockHeld(ReaderWriterLockSlim target) => get_RecursiveReadCount(target) > 0;

    public static bool get_IsUpgradeableReadLockHeld(ReaderWriterLockSlim target) => get_RecursiveUpgradeCount(target) > 0;

    public static bool get_IsWriteLockHeld(ReaderWriterLockSlim target) => get_RecursiveWriteCount(target) > 0;

    public static int get_RecursiveReadCount(ReaderWriterLockSlim target) => ReaderWriterLockSlimState.Of(target).ReaderOf(Here.Lane)?.Depth ?? 0;

    public static int get_RecursiveUpgradeCount(ReaderWriterLockSlim target) => ReaderWriterLockSlimState.Of(target).UpgraderOf(Here.Lane)?.Depth ?? 0;

    public static int get_RecursiveWriteCount(ReaderWriterLockSlim target) => ReaderWriterLockSlimState.Of(target).WriterOf(Here.Lane)?.Depth ?? 0;

    public static LockRecursionPolicy get_RecursionPolicy(ReaderWriterLockSlim target) => target.RecursionPolicy;

    public static int get_CurrentReadCount(ReaderWriterLockSlim target) => Look(target).Readers.Count;

    public static int get_WaitingReadCount(ReaderWriterLockSlim target) => Look(target).WaitingReaders;

    public static int get_WaitingUpgradeCount(ReaderWriterLockSlim target) => Look(target).WaitingUpgraders;

    public static int get_WaitingWriteCount(ReaderWriterLockSlim target) => Look(target).WaitingWriters;

    static ReaderWriterLockSlimState Look(ReaderWriterLockSlim target)
    {
        AtomicStep.Look(target, "reads the lock's counts");
        return ReaderWriterLockSlimState.Of(target);
    }

    public static void Dispose(ReaderWriterLockSlim target)
    {
        var (state, lane) = (ReaderWriterLockSlimState.Of(target), Here.Lane);
        AtomicStep.Change(target, "disposes the lock");
        if (state.WaitingReaders + state.WaitingUpgraders + state.WaitingWriters > 0
            || state.ReaderOf(lane) is not null || state.UpgraderOf(lane) is not null || state.WriterOf(lane) is not null)
            throw new SynchronizationLockException("The lock is being disposed while still being used. It either is being held by a thread and/or has active waiters waiting to acquire the lock.");
        state.Disposed = true;
        target.Dispose();
    }

    static ReaderWriterLockSlimState Usable(ReaderWriterLockSlim target)
    {
        var state = ReaderWriterLockSlimState.Of(target);
        ObjectDisposedException.ThrowIf(state.Disposed, target);
        return state;
    }

    static void ThrowUnlessRecursive(ReaderWriterLockSlim target, string message)
    {
        if (target.RecursionPolicy != LockRecursionPolicy.SupportsRecursion) throw new LockRecursionException(message);
    }
}
