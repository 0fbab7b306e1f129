namespace ConcurrencyWorkshop.Models;

/// <summary>ContinueWith: the real one, on the simulated scheduler.</summary>
internal static partial class TaskModel
{
    static readonly SimulatedTaskScheduler simulated = SimulatedTaskScheduler.Instance;

    // A continuation does not show its scheduler to what it runs.
    internal const TaskContinuationOptions Hide = TaskContinuationOptions.HideScheduler;

    internal static Action<T> Completing<T>(Action<T> action) => task =>
    {
        try
        {
            action(task);
        }
        finally
        {
            Tasks.Complete();
        }
    };

    internal static Func<T, TResult> Completing<T, TResult>(Func<T, TResult> function) => task =>
    {
        try
        {
            return function(task);
        }
        finally
        {
            Tasks.Complete();
        }
    };

    public static Task ContinueWith(Task task, Action<Task> continuationAction) =>
        task.ContinueWith(Completing(continuationAction), default, Hide, simulated);

    public static Task ContinueWith(Task task, Action<Task> continuationAction, CancellationToken cancellationToken) =>
        task.ContinueWith(Completing(continuationAction), cancellationToken, Hide, simulated);

    public static Task ContinueWith(Task task, Action<Task> continuationAction, TaskContinuationOptions continuationOptions) =>
        task.ContinueWith(Completing(continuationAction), default, continuationOptions | Hide, simulated);

    public static Task ContinueWith(Task task, Action<Task> continuationAction, TaskScheduler scheduler)
    {
        Tasks.OnlyDefault(scheduler);
        return ContinueWith(task, continuationAction);
    }

    public static Task ContinueWith(Task task, Action<Task> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        Tasks.OnlyDefault(scheduler);
        return task.ContinueWith(Completing(continuationAction), cancellationToken, continuationOptions | Hide, simulated);
    }

    public static Task ContinueWith(Task task, Action<Task, object?> continuationAction, object? state) =>
        ContinueWith(task, t => continuationAction(t, state));

    public static Task<TResult> ContinueWith<TResult>(Task task, Func<Task, TResult> continuationFunction) =>
        task.ContinueWith(Completing(continuationFunction), default, Hide, simulated);

    public static Task<TResult> ContinueWith<TResult>(Task task, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken) =>
        task.ContinueWith(Completing(continuationFunction), cancellationToken, Hide, simulated);

    public static Task<TResult> ContinueWith<TResult>(Task task, Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        task.ContinueWith(Completing(continuationFunction), default, continuationOptions | Hide, simulated);

    public static Task<TResult> ContinueWith<TResult>(Task task, Func<Task, TResult> continuationFunction, TaskScheduler scheduler)
    {
        Tasks.OnlyDefault(scheduler);
        return ContinueWith(task, continuationFunction);
    }

    public static Task<TResult> ContinueWith<TResult>(Task task, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        Tasks.OnlyDefault(scheduler);
        return task.ContinueWith(Completing(continuationFunction), cancellationToken, continuationOptions | Hide, simulated);
    }

    public static Task<TResult> ContinueWith<TResult>(Task task, Func<Task, object?, TResult> continuationFunction, object? state) =>
        ContinueWith(task, t => continuationFunction(t, state));
}
