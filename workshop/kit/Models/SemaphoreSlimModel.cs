using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Source: the documentation of System.Threading.SemaphoreSlim.</summary>
[Models(typeof(SemaphoreSlim))]
internal static class SemaphoreSlimModel
{
    static readonly CancellationToken cancelled = new(true);

    public static SemaphoreSlim New(int initialCount) => new(initialCount);

    public static SemaphoreSlim New(int initialCount, int maxCount) => new(initialCount, maxCount);

    public static int get_CurrentCount(SemaphoreSlim target)
    {
        AtomicStep.Look(target, "reads the semaphore's count");
        return target.CurrentCount;
    }

    public static void Wait(SemaphoreSlim target) => Enter(target, Timeout.InfiniteTimeSpan, default);

    public static void Wait(SemaphoreSlim target, CancellationToken cancellationToken) => Enter(target, Timeout.InfiniteTimeSpan, cancellationToken);

    public static bool Wait(SemaphoreSlim target, int millisecondsTimeout) => Enter(target, Limit.Of(millisecondsTimeout), default);

    public static bool Wait(SemaphoreSlim target, TimeSpan timeout) => Enter(target, Limit.Of(timeout), default);

    public static bool Wait(SemaphoreSlim target, int millisecondsTimeout, CancellationToken cancellationToken) => Enter(target, Limit.Of(millisecondsTimeout), cancellationToken);

    public static bool Wait(SemaphoreSlim target, TimeSpan timeout, CancellationToken cancellationToken) => Enter(target, Limit.Of(timeout), cancellationToken);

    static bool Enter(SemaphoreSlim target, TimeSpan limit, CancellationToken token)
    {
        const string tries = "tries the semaphore";
        var what = limit == TimeSpan.Zero ? tries : "waits for the semaphore";
        ThrowIfDisposed(target);
        var (state, lane, site) = (SemaphoreSlimState.Of(target), Here.Lane, Here.Site);
        bool IsFree() => target.CurrentCount > 0;
        if (state.UsesTasks)
        {
            token.ThrowIfCancellationRequested();
            AtomicStep.Try(target, tries);
            if (!AtomicStep.Did(IsFree()))
            {
                if (limit == TimeSpan.Zero) return false;
                if (state.Tasks.Count > 0) return EnterBehindTasks(target, state, what, limit, token);
                if (!Parked()) return false;
            }
        }
        else if (limit == TimeSpan.Zero)
        {
            if (!Blocking.Wait(StepKind.Lock, what, IsFree, Footprint.Of(target), limit, null, token)) return false;
        }
        else if (!Parked()) return false;
        state.Take(target, lane, site);
        return true;

        bool Parked()
        {
            state.Threads++;
            try
            {
                return Here.Scheduler.Block(StepKind.Lock, what, IsFree, Footprint.Of(target), limit, state.Holders, token);
            }
            finally
            {
                state.Threads--;
            }
        }
    }

    static bool EnterBehindTasks(SemaphoreSlim target, SemaphoreSlimState state, string what, TimeSpan limit, CancellationToken token)
    {
        var waiter = new SemaphoreSlimState.Waiter(Here.Lane, Here.Site);
        state.Tasks.Add(waiter);
        try
        {
            return Here.Scheduler.Block(StepKind.Lock, what, () => waiter.Source.Task.IsCompleted, Footprint.Of(target), limit, state.Holders, token);
        }
        finally
        {
            state.Tasks.Remove(waiter);
        }
    }

    public static Task WaitAsync(SemaphoreSlim target) => EnterAsync(target, Timeout.InfiniteTimeSpan, default);

    public static Task WaitAsync(SemaphoreSlim target, CancellationToken cancellationToken) => EnterAsync(target, Timeout.InfiniteTimeSpan, cancellationToken);

    public static Task<bool> WaitAsync(SemaphoreSlim target, int millisecondsTimeout) => EnterAsync(target, Limit.Of(millisecondsTimeout), default);

    public static Task<bool> WaitAsync(SemaphoreSlim target, TimeSpan timeout) => EnterAsync(target, Limit.Of(timeout), default);

    public static Task<bool> WaitAsync(SemaphoreSlim target, int millisecondsTimeout, CancellationToken cancellationToken) => EnterAsync(target, Limit.Of(millisecondsTimeout), cancellationToken);

    public static Task<bool> WaitAsync(SemaphoreSlim target, TimeSpan timeout, CancellationToken cancellationToken) => EnterAsync(target, Limit.Of(timeout), cancellationToken);

    static Task<bool> EnterAsync(SemaphoreSlim target, TimeSpan limit, CancellationToken token)
    {
        ThrowIfDisposed(target);
        if (token.IsCancellationRequested) return Task.FromCanceled<bool>(token);
        var (state, lane, site) = (SemaphoreSlimState.Of(target), Here.Lane, Here.Site);
        var waitsInTime = limit > TimeSpan.Zero;
        var areas = (waitsInTime ? Areas.Time : Areas.None) | (token.CanBeCanceled ? Areas.Tasks : Areas.None);
        state.UsesTasks = true;
        AtomicStep.Try(target, "asks for the semaphore", areas);
        if (AtomicStep.Did(target.CurrentCount > 0))
        {
            state.Take(target, lane, site);
            return Task.FromResult(true);
        }
        if (limit == TimeSpan.Zero) return Task.FromResult(false);
        Here.Scheduler.Changed();
        var waiter = new SemaphoreSlimState.Waiter(lane, site);
        state.Tasks.Add(waiter);
        if (waitsInTime) waiter.Timer = GiveUpAfter(limit, target, state, waiter, site);
        if (token.CanBeCanceled) waiter.Registration = token.UnsafeRegister(_ => GiveUp(target, state, waiter, "cancels a wait", () => waiter.Source.TrySetFromTask(Cancelled(token))), null);
        return waiter.Source.Task;
    }

    static VirtualTimer GiveUpAfter(TimeSpan limit, SemaphoreSlim target, SemaphoreSlimState state, SemaphoreSlimState.Waiter waiter, int site)
    {
        var scheduler = Here.Scheduler;
        scheduler.TimerSet(Here.Lane);
        void Late()
        {
            Here.Site = site;
            GiveUp(target, state, waiter, "ends a wait", () => waiter.Source.TrySetResult(false));
        }
        return scheduler.Time.After(limit, () => scheduler.Pool.Enqueue(new WorkItem(Late, -1, scheduler.Time.Now, "a wait's limit was over", site), preferLocal: false));
    }

    static void GiveUp(SemaphoreSlim target, SemaphoreSlimState state, SemaphoreSlimState.Waiter waiter, string what, Action complete)
    {
        if (Here.Scheduler.IsOver) return;
        AtomicStep.Try(target, what, Areas.Tasks | Areas.Pool);
        if (!AtomicStep.Did(state.Tasks.Remove(waiter))) return;
        waiter.Forget();
        Blocking.CompleteOnPool(complete);
    }

    // As in .NET an await of it throws OperationCanceledException itself, not TaskCanceledException.
    static Task<bool> Cancelled(CancellationToken token)
    {
        var builder = AsyncTaskMethodBuilder<bool>.Create();
        builder.SetException(new OperationCanceledException(token));
        return builder.Task;
    }

    public static int Release(SemaphoreSlim target) => Release(target, 1);

    public static int Release(SemaphoreSlim target, int releaseCount)
    {
        var state = SemaphoreSlimState.Of(target);
        AtomicStep.Change(target, "releases the semaphore");
        var before = target.Release(releaseCount);
        state.Release(target, releaseCount);
        return before;
    }

    public static void Dispose(SemaphoreSlim target)
    {
        AtomicStep.Change(target, "disposes the semaphore");
        target.Dispose();
    }

    // A wait that is already cancelled only looks whether the object is disposed.
    static void ThrowIfDisposed(SemaphoreSlim target) => target.WaitAsync(0, cancelled);
}
