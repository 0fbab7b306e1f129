using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Models;

/// <summary>What a task is to code from before tasks. Source: the documentation of System.IAsyncResult.</summary>
[Models(typeof(IAsyncResult))]
internal static class AsyncResultModel
{
    public static bool get_IsCompleted(IAsyncResult target) => target is Task task ? TaskModel.get_IsCompleted(task) : target.IsCompleted;

    public static WaitHandle get_AsyncWaitHandle(IAsyncResult target) =>
        target is Task task ? HandleState.Attach(target.AsyncWaitHandle, EndOf(task)) : target.AsyncWaitHandle;

    static ObservedState EndOf(Task task) =>
        new("the task's handle", () => task.IsCompleted, "the task has not ended", "Let the task end instead.");
}
