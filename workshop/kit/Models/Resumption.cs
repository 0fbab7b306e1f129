using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// Stands between an awaiter and the rest of an async method. The awaiter calls back on the lane that
/// completes what is awaited; from there the method goes on inline, on the pool or on its context, by the
/// rules of .NET (source: AwaitTaskContinuation and SynchronizationContextAwaitTaskContinuation).
/// </summary>
internal sealed class Resumption : ICriticalNotifyCompletion
{
    readonly INotifyCompletion awaiter;
    readonly Task? task;
    readonly bool isOwn;
    readonly bool wasComplete;
    readonly bool yields;
    readonly SynchronizationContext? context;
    readonly Scheduler scheduler;
    readonly int site;
    readonly long since;
    readonly PendingAwait pending;
    Action? continuation;

    Resumption(INotifyCompletion awaiter, Task? task, bool capturesContext, bool wasComplete)
    {
        this.awaiter = awaiter;
        yields = awaiter is YieldAwaitable.YieldAwaiter;
        var lane = Here.Lane;
        scheduler = lane.Scheduler;
        isOwn = scheduler.Sources.Assemblies.Contains(awaiter.GetType().Assembly);
        this.task = isOwn ? null : task;
        this.wasComplete = wasComplete && !isOwn;
        site = Here.Site;
        since = scheduler.Time.Now;
        context = capturesContext ? SynchronizationContextModel.Significant(lane.Context) : null;
        pending = new PendingAwait(site);
    }

    public static Resumption Of<TAwaiter>(ref TAwaiter awaiter) where TAwaiter : INotifyCompletion =>
        new(awaiter, AwaiterShape<TAwaiter>.TaskOf(awaiter), AwaiterShape<TAwaiter>.CapturesContext(awaiter), AwaiterShape<TAwaiter>.IsCompleted(awaiter));

    public void OnCompleted(Action continuation) => UnsafeOnCompleted(continuation);

    /// <summary>
    /// Calls back what was handed to the awaiter by hand. Unlike the rest of an async method it may throw; then
    /// nobody is there to catch it.
    /// </summary>
    /// <param name="callback">What to call.</param>
    /// <param name="flows">Whether it is called in the execution context of now.</param>
    public void CallBack(Action callback, bool flows)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var flowing = flows ? ExecutionContext.Capture() : null;
        UnsafeOnCompleted(() =>
        {
            try
            {
                if (flowing is null) callback();
                else ExecutionContext.Run(flowing, static call => ((Action)call!)(), callback);
            }
            catch (Exception error) when (error is not (SimulationOver or Refusal))
            {
                scheduler.FailUnhandled(error, "in what an awaiter called back");
            }
        });
    }

    public void UnsafeOnCompleted(Action continuation)
    {
        this.continuation = continuation;
        scheduler.Awaits.Add(pending);
        scheduler.Order?.Synchronize(Here.Lane, this, acquires: false);
        scheduler.Changed();
        if (yields || wasComplete)
        {
            if (!GoesRound()) return;
            Queue(preferLocal: !yields);
        }
        else if (task is not null) TaskContinuations.Add(task, this);
        else if (awaiter is ICriticalNotifyCompletion critical) critical.UnsafeOnCompleted(() => Completed(mayRunInline: true));
        else awaiter.OnCompleted(() => Completed(mayRunInline: true));
    }

    // False where the simulation is over. The builder of the async method must not see that: it would throw on the
    // real pool; the lane stops at its next point.
    bool GoesRound()
    {
        try
        {
            Yields.GoRound(scheduler, site);
            return true;
        }
        catch (SimulationOver)
        {
            return false;
        }
    }

    /// <summary>What was awaited is complete; called on the lane that completed it.</summary>
    public void Completed(bool mayRunInline)
    {
        if (scheduler.IsOver) return;
        if (Lane.Current is not { } lane)
        {
            scheduler.Fail(new Problem(Verdict.NotJudged, "not judged", $"What is awaited{scheduler.At(site)} was completed by a thread outside the simulation; await only what the simulated code itself completes.", site));
            return;
        }
        // An awaiter of the code's own decides itself where the method goes on: there where it calls back.
        if (isOwn)
        {
            GoOn(lane.Id, scheduler.Time.Now);
            return;
        }
        var here = SynchronizationContextModel.Significant(lane.Context);
        if (mayRunInline && here == context && !lane.DefersContinuations) GoOn(lane.Id, scheduler.Time.Now);
        else Queue(preferLocal: true);
    }

    void Queue(bool preferLocal)
    {
        var (by, queued) = (Lane.Current?.Id ?? -1, scheduler.Time.Now);
        if (context is not null) Post(context, () => GoOn(by, queued));
        else scheduler.Pool.Enqueue(new WorkItem(() => GoOn(by, queued), by, queued, "continues after await", site), preferLocal);
    }

    // The builder of the async method, or the task that calls back, would throw on the real pool what a context
    // of the code's own throws; .NET does, and the process ends.
    void Post(SynchronizationContext context, Action goOn)
    {
        try
        {
            context.Post(_ => goOn(), null);
        }
        catch (Exception error) when (error is SimulationOver or Refusal)
        {
            // Noted; the lane stops at its next point.
        }
        catch (Exception error)
        {
            scheduler.FailUnhandled(error, "by the Post of a synchronization context");
        }
    }

    void GoOn(int by, long queued)
    {
        if (scheduler.IsOver || pending.Resumed) return;
        pending.Resumed = true;
        var lane = Here.Lane;
        scheduler.Order?.Synchronize(lane, this, releases: false);
        scheduler.Recorder?.Handover(lane, by, queued, "continues after await", site, since / (double)TimeSpan.TicksPerSecond);
        var outer = lane.DefersContinuations;
        lane.DefersContinuations = false;
        try
        {
            continuation!();
        }
        catch (Exception error) when (error is SimulationOver or Refusal)
        {
            // It must not pass through the task that called back, which would throw it on the real pool. A
            // refusal is noted, and the lane stops at its next point.
        }
        finally
        {
            lane.DefersContinuations = outer;
        }
    }
}
