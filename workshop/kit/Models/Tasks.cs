using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>What the models of Task, its factories and its awaiters share.</summary>
internal static class Tasks
{
    /// <summary>What the completion of a task may touch: other tasks, the pool, timers that are given up.</summary>
    public static Footprint Completion => Footprint.Of(Areas.Tasks | Areas.Time | (Lane.Current?.Scheduler.Pool.Area ?? Areas.Pool));

    /// <summary>
    /// A delegate that is about to complete its task when it returns or throws: a point, since others look
    /// at the task.
    /// </summary>
    public static Action Completing(Action action) => () =>
    {
        try
        {
            action();
        }
        finally
        {
            Complete();
        }
    };

    public static Func<T> Completing<T>(Func<T> function) => () =>
    {
        try
        {
            return function();
        }
        finally
        {
            Complete();
        }
    };

    public static void Complete()
    {
        if (Lane.Current is not { Scheduler.IsOver: false } lane) return;
        if (lane.Scheduler.Searching) lane.Scheduler.Point(Here.Site, "", Completion);
        else lane.Scheduler.Changed();
    }

    /// <summary>Someone looks whether a task is complete.</summary>
    public static void Look()
    {
        if (Lane.Current is not { } lane) return;
        lane.ReadsShared = true;
        lane.Scheduler.LookedAtTasks(lane);
        if (lane.Scheduler.Chooser is { IsBounded: false }) lane.Scheduler.Point(Here.Site, "", Footprint.Of(Areas.Tasks, write: false));
    }

    [ThreadStatic]
    static Task? starting;

    /// <summary>Whether the task that is being queued may be cancelled before it runs.</summary>
    public static bool MayBeCanceled(Task task) => starting != task;

    /// <summary>Starts a delegate task on the simulated pool or, if it is long-running, on a thread of its own.</summary>
    /// <param name="task">The task.</param>
    /// <param name="mayBeCanceled">Whether a token may cancel it before it runs.</param>
    /// <param name="runner">What runs it; null for the pool.</param>
    public static T Start<T>(T task, bool mayBeCanceled = true, TaskScheduler? runner = null) where T : Task
    {
        if (task.IsCompleted) return task;
        Yields.GoRound(Here.Scheduler, Here.Site, queuesWork: true);
        Here.Scheduler.Point(Here.Site, "queues work", Footprint.Of(Here.Scheduler.Pool.Area));
        // Cancelled meanwhile: it never begins, and starting it is no mistake.
        if (task.IsCompleted) return task;
        starting = mayBeCanceled ? null : task;
        task.Start(runner ?? SimulatedTaskScheduler.Instance);
        starting = null;
        return task;
    }

    /// <summary>Tasks do not show their scheduler to what they run, as tasks of the pool do not.</summary>
    public static TaskCreationOptions Hidden(TaskCreationOptions options) => options | TaskCreationOptions.HideScheduler;

    /// <summary>The same for tasks that a given scheduler runs: that of a context shows itself, as in .NET.</summary>
    public static TaskCreationOptions Hidden(TaskCreationOptions options, TaskScheduler runner) =>
        runner is ContextTaskScheduler ? options : Hidden(options);

    /// <summary>The options as the attendee gave them.</summary>
    public static TaskCreationOptions Shown(Task task) =>
        task.CreationOptions & ~TaskCreationOptions.HideScheduler
        | (IsMarked(task) ? TaskCreationOptions.RunContinuationsAsynchronously : 0);

    /// <summary>What runs the tasks of a scheduler; of the current one where none is given, as in .NET.</summary>
    /// <exception cref="Refusal">The scheduler is neither the default one nor that of a context.</exception>
    public static TaskScheduler RunnerOf(TaskScheduler? scheduler) => (scheduler ?? TaskScheduler.Current) switch
    {
        ContextTaskScheduler context => context,
        var other when scheduler is null || other == TaskScheduler.Default => SimulatedTaskScheduler.Instance,
        _ => throw new Refusal($"A task scheduler of its own is not simulated{Here.Scheduler.At(Here.Site)}. Use the default one, or a SynchronizationContext."),
    };

    /// <summary>Blocks the lane until the task is complete, or runs it here where .NET would.</summary>
    public static bool Wait(Task task, TimeSpan? limit = null, CancellationToken token = default)
    {
        var (lane, scheduler) = (Here.Lane, Here.Scheduler);
        Look();
        if (task.IsCompleted) return true;
        if ((limit is null || limit == Timeout.InfiniteTimeSpan) && !token.CanBeCanceled && scheduler.Pool.TakeLocal(task) is { } item)
        {
            item.Run();
            if (task.IsCompleted) return true;
        }
        scheduler.Pool.BlockedOnTask(lane, true);
        try
        {
            return scheduler.Block(StepKind.Wait, "waits for a task", () => task.IsCompleted, Footprint.Of(Areas.Tasks, write: true), limit, () => Describe(task), token);
        }
        finally
        {
            scheduler.Pool.BlockedOnTask(lane, false);
        }
    }

    static string Describe(Task task) => task.Status switch
    {
        TaskStatus.WaitingToRun => "which waits for a pool thread",
        TaskStatus.Running => "which is running",
        _ => "which is not complete",
    };

    /// <summary>Marks a task whose continuations must not run inside its completion.</summary>
    public static void RunContinuationsAsynchronously(Task task) => Here.Scheduler.State.Of<RunsContinuationsAsynchronously>(task);

    static bool IsMarked(Task task) => Lane.Current?.Scheduler.State.Find<RunsContinuationsAsynchronously>(task) is not null;

    /// <summary>Completes a task by hand: its continuations run here or, if it was marked, on the pool.</summary>
    public static T Complete<T>(Task task, Func<T> complete)
    {
        var lane = Here.Lane;
        lane.Scheduler.Point(Here.Site, "completes a task", Completion);
        var outer = lane.DefersContinuations;
        lane.DefersContinuations = IsMarked(task);
        try
        {
            return complete();
        }
        finally
        {
            lane.DefersContinuations = outer;
        }
    }

    public static void Complete(Task task, Action complete) => Complete(task, () =>
    {
        complete();
        return true;
    });

    /// <summary>Queues the completion of a task for when a timer is due: timers fire on the pool.</summary>
    public static VirtualTimer After(TimeSpan delay, string begins, string what, Action action)
    {
        var scheduler = Here.Scheduler;
        if (scheduler.Searching) scheduler.Point(Here.Site, begins, Footprint.Of(Areas.Time));
        scheduler.TimerSet(Here.Lane);
        var site = Here.Site;
        return scheduler.Time.After(delay, () => scheduler.Pool.Enqueue(new WorkItem(action, -1, scheduler.Time.Now, what, site), preferLocal: false));
    }

    sealed class RunsContinuationsAsynchronously;
}
