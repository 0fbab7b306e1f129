using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// What TaskScheduler.FromCurrentSynchronizationContext gives: it posts tasks to the context (source: the
/// documentation of that method).
/// </summary>
internal sealed class ContextTaskScheduler(SynchronizationContext context) : TaskScheduler
{
    public override int MaximumConcurrencyLevel => 1;

    protected override void QueueTask(Task task)
    {
        if (Lane.Current is not { } lane || lane.Scheduler.IsOver) return;
        try
        {
            SynchronizationContextModel.Post(context, _ => TryExecuteTask(task), null);
        }
        catch (Exception error) when (error is SimulationOver or Refusal)
        {
            // Noted; the lane stops at its next point. It must not pass through the task that queues.
        }
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        Lane.Current is { Scheduler.IsOver: false } lane && lane.Context == context && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks() => [];
}
