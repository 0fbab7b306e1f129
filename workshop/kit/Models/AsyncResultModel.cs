using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>A handle that is signalled when its task has ended.</summary>
internal sealed class TaskEndState(Task task) : HandleState
{
    public override StepKind Kind => StepKind.Wait;

    public override string Name => "the task's handle";

    protected override Areas Areas => Areas.Tasks;

    public override bool IsSignalled(Lane lane) => task.IsCompleted;

    public override bool Take(Lane lane, int site) => false;

    // The BCL lets everybody set this event before the task has ended; nobody should.
    public override void Signal(WaitHandle handle) =>
        throw new Refusal($"To signal the wait handle of a task is not simulated{Here.Scheduler.At(Here.Site)}. Let the task end instead.");

    public override string Why() => "the task has not ended";
}

/// <summary>What a task is to code from before tasks. Source: the documentation of System.IAsyncResult.</summary>
[Models(typeof(IAsyncResult))]
internal static class AsyncResultModel
{
    public static bool get_IsCompleted(IAsyncResult target) => target is Task task ? TaskModel.get_IsCompleted(task) : target.IsCompleted;

    public static WaitHandle get_AsyncWaitHandle(IAsyncResult target) =>
        target is Task task ? HandleState.Attach(target.AsyncWaitHandle, new TaskEndState(task)) : target.AsyncWaitHandle;
}
