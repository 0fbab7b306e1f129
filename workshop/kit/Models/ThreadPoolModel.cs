using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Source: the documentation of System.Threading.ThreadPool.</summary>
[Models(typeof(ThreadPool))]
internal static class ThreadPoolModel
{
    /// <summary>Queues work that carries the caller's execution context; what it throws ends the process.</summary>
    internal static void Queue(Action work, string what, bool preferLocal)
    {
        var scheduler = Here.Scheduler;
        scheduler.Point(Here.Site, what, Footprint.Of(scheduler.Pool.Area));
        var context = ExecutionContext.Capture();
        void Run()
        {
            try
            {
                if (context is null) work();
                else ExecutionContext.Run(context, static w => ((Action)w!)(), work);
            }
            catch (Exception error) when (error is not (SimulationOver or Refusal))
            {
                scheduler.FailUnhandled(error, "in a work item of the pool");
            }
        }
        scheduler.Pool.Enqueue(new WorkItem(Run, Here.Lane.Id, scheduler.Time.Now, what, Here.Site), preferLocal);
    }

    public static bool QueueUserWorkItem(WaitCallback callBack) => QueueUserWorkItem(callBack, null);

    public static bool QueueUserWorkItem(WaitCallback callBack, object? state)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        Queue(() => callBack(state), "queued with QueueUserWorkItem", preferLocal: false);
        return true;
    }

    public static bool QueueUserWorkItem<TState>(Action<TState> callBack, TState state, bool preferLocal)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        Queue(() => callBack(state), "queued with QueueUserWorkItem", preferLocal);
        return true;
    }

    public static bool UnsafeQueueUserWorkItem(WaitCallback callBack, object? state) => QueueUserWorkItem(callBack, state);

    public static bool UnsafeQueueUserWorkItem<TState>(Action<TState> callBack, TState state, bool preferLocal) => QueueUserWorkItem(callBack, state, preferLocal);

    public static bool UnsafeQueueUserWorkItem(IThreadPoolWorkItem callBack, bool preferLocal)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        Queue(callBack.Execute, "queued with UnsafeQueueUserWorkItem", preferLocal);
        return true;
    }

    static VirtualPool Seen
    {
        get
        {
            Here.Scheduler.Pool.IsSeen();
            return Here.Scheduler.Pool;
        }
    }

    public static bool SetMinThreads(int workerThreads, int completionPortThreads)
    {
        var pool = Seen;
        if (workerThreads < 0 || completionPortThreads < 0 || workerThreads > pool.MaxThreads) return false;
        pool.MinThreads = workerThreads;
        return true;
    }

    public static bool SetMaxThreads(int workerThreads, int completionPortThreads)
    {
        var pool = Seen;
        if (workerThreads < pool.MinThreads || workerThreads < Here.Scheduler.Options.Cores || completionPortThreads < 1) return false;
        pool.MaxThreads = workerThreads;
        return true;
    }

    public static void GetMinThreads(out int workerThreads, out int completionPortThreads) =>
        (workerThreads, completionPortThreads) = (Seen.MinThreads, 1);

    public static void GetMaxThreads(out int workerThreads, out int completionPortThreads) =>
        (workerThreads, completionPortThreads) = (Seen.MaxThreads, 1000);

    public static void GetAvailableThreads(out int workerThreads, out int completionPortThreads) =>
        (workerThreads, completionPortThreads) = (Seen.MaxThreads - Seen.Busy, 1000);

    public static int get_ThreadCount() => Seen.ThreadCount;

    public static long get_PendingWorkItemCount() => Seen.Pending;

    public static long get_CompletedWorkItemCount() => Seen.Completed;
}
