using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Runs real tasks on simulated lanes; so their states, exceptions and continuations are the real ones.</summary>
internal sealed class SimulatedTaskScheduler : TaskScheduler
{
    public static readonly SimulatedTaskScheduler Instance = new();

    protected override void QueueTask(Task task)
    {
        if (Lane.Current is not { } lane || lane.Scheduler.IsOver) return;
        var scheduler = lane.Scheduler;
        var site = Here.Site;
        if ((task.CreationOptions & TaskCreationOptions.LongRunning) != 0)
        {
            var number = scheduler.Lanes.Count(l => l.Kind == LaneKind.Thread) + 1;
            scheduler.AddLane($"thread {number}", LaneKind.Thread, () => TryExecuteTask(task), site, background: true);
            return;
        }
        var local = (task.CreationOptions & TaskCreationOptions.PreferFairness) == 0;
        scheduler.Pool.Enqueue(new WorkItem(() => TryExecuteTask(task), lane.Id, scheduler.Time.Now, "queued", site) { Task = task, MayBeCanceled = Tasks.MayBeCanceled(task) }, local);
    }

    // Only continuations that ask to be executed synchronously come here; waits are modelled.
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        Lane.Current is { DefersContinuations: false, Scheduler.IsOver: false } && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks() => [];
}
